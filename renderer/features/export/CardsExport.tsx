import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { dossierLimits } from '../../../shared/ipc/dossier.ts';
import type { ExportKind } from '../../../shared/ipc/export.ts';
import { useRecords } from '../../app/records.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { exportColour, rememberColour } from '../../domain/exportColour.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { ChooseCards } from './ChooseCards.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import { ChooseLessonView } from './ChooseLessonView.tsx';
import { ChooseView } from './ChooseView.tsx';
import { cardsOrder } from './cardsOrder.ts';
import { DossierForm } from './DossierForm.tsx';
import { ExportLayout } from './ExportLayout.tsx';
import styles from './ExportScreen.module.css';
import { initiativesToExport, isChoosable, lessonsToExport, toPrint } from './exportable.ts';
import { formatFor, isHistory, isTalk } from './formats.ts';
import type { Form } from './formats.ts';
import { NamesCheck } from './NamesCheck.tsx';
import { StoriesCheck } from './StoriesCheck.tsx';
import { useAuthorFunction, useDefaultTitle } from './useDefaultTitle.ts';
import type { Running } from './useExportJob.ts';
import { useSaid } from './useSaid.ts';
import { useLeavingNames } from './useLeavingNames.ts';
import { mostCards, useTalkOf } from './useTalkOf.ts';

/** What is chosen; what is typed is held apart. */
type Look = Omit<Form, 'title' | 'dossier'>;

interface Props {
  readonly kind: ExportKind;
  /** What is chosen to begin with. */
  readonly first: readonly string[];
  readonly source: ReactNode;
  readonly running: Running;
}

/** Lessons or initiatives in a booklet, a document, a table or files. */
export const CardsExport = ({ kind, first, source, running }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first));
  const [draftsMayCome, setDraftsMayCome] = useState<boolean | null>(null);
  const typed = useSaid(kind);
  const { draft: said } = typed;
  const [form, setForm] = useState<Look>(() => {
    const settings = useSettings.getState();
    const { format, leaveOut } = settings.lastExport;
    return {
      format: formatFor(kind, said.dossier === null ? format : 'dossier'),
      leaveOut: leaveOut.filter(isChoosable),
      colour: exportColour(settings),
      kept: [],
    };
  });
  const { cards, isLoaded } = useCards(kind);
  const defaultTitle = useDefaultTitle(kind);

  const drafts = cards.filter(({ id, isDraft }) => isDraft && chosen.has(id)).length;
  const takeDrafts = draftsMayCome ?? (drafts > 0 && drafts === chosen.size);
  const ids = toPrint(cards, chosen, takeDrafts).map(({ id }) => id);
  const title = said.title ?? defaultTitle;
  const change = ({ title: name, dossier: facts, ...part }: Partial<Form>): void => {
    if (name !== undefined) typed.change({ title: name });
    if (facts !== undefined) typed.change({ dossier: facts });
    setForm((old) => ({ ...old, ...part }));
  };
  const author = useAuthorFunction().slice(0, dossierLimits.author);
  const dossier = said.dossier ?? { author, subject: '', caseNumber: '', keywords: [] };
  const named = { ...form, dossier, title: title.trim() || defaultTitle };
  const talkOf = useTalkOf(kind);
  const order = cardsOrder(kind, ids, named, language);
  const leaving = useLeavingNames(order, running.namesFound);

  return (
    <ExportLayout
      running={running}
      order={leaving.withChoices(order)}
      {...(isTalk(form.format) && { talk: talkOf(named.title, ids, form.format) })}
      onMade={typed.done}
      onMake={() => {
        const { format, colour } = form;
        const lastExport = rememberColour(useSettings.getState(), colour);
        const leaveOut = [...form.leaveOut];
        void changeSettings({ lastExport: { ...lastExport, format, leaveOut } });
      }}
      choose={
        <ChooseCards
          kind={kind}
          cards={cards}
          isLoaded={isLoaded}
          chosen={chosen}
          onChoose={setChosen}
          source={source}
          views={
            kind === 'initiative' ? (
              <ChooseView onChoose={setChosen} />
            ) : (
              <ChooseLessonView onChoose={setChosen} />
            )
          }
        />
      }
      form={
        <ChooseForm kind={kind} form={{ ...form, dossier, title }} onChange={change}>
          {form.format === 'dossier' && (
            <DossierForm
              facts={dossier}
              onChange={(changed) => {
                change({ dossier: changed });
              }}
            />
          )}
          {isTalk(form.format) && ids.length > mostCards && (
            <p>{t('export.talkFull', { count: mostCards })}</p>
          )}
          {isHistory(form.format) ? (
            <StoriesCheck
              ids={ids}
              others={leaving.texts}
              kept={form.kept}
              onKeep={(kept) => {
                change({ kept });
              }}
            />
          ) : (
            <NamesCheck leaving={leaving} />
          )}
          {drafts > 0 && (
            <div className={cx(styles.draftChoice)}>
              <p>{t('export.drafts', { count: drafts })}</p>
              <Checkbox isSelected={takeDrafts} onChange={setDraftsMayCome}>
                {t('export.takeDrafts')}
              </Checkbox>
            </div>
          )}
        </ChooseForm>
      }
    />
  );
};

const useCards = (kind: ExportKind) => {
  const lessons = useRecords(lesson);
  const initiatives = useRecords(initiative);
  return useMemo(
    () =>
      kind === 'lesson'
        ? { cards: lessonsToExport(lessons.list), isLoaded: lessons.loaded }
        : { cards: initiativesToExport(initiatives.list), isLoaded: initiatives.loaded },
    [kind, lessons, initiatives],
  );
};
