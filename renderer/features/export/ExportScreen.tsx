import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import type { ExportKind } from '../../../shared/ipc/export.ts';
import { useRecords } from '../../app/records.ts';
import { useSelection } from '../../app/selection.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ChooseCards } from './ChooseCards.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import type { Form } from './ChooseForm.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import styles from './ExportScreen.module.css';
import { initiativesToExport, isChoosable, lessonsToExport, toPrint } from './exportable.ts';
import { useExportJob } from './useExportJob.ts';

/** Puts a choice of lessons or initiatives on paper or in files. */
export const ExportScreen = () => {
  const { t } = useTranslation();
  const start = useSelection.getState();
  const language = useSettings((settings) => settings.language);
  const [kind, setKind] = useState<ExportKind>(start.kind);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(start.ids));
  const [draftsMayCome, setDraftsMayCome] = useState<boolean | null>(null);
  const [form, setForm] = useState<Omit<Form, 'title'> & { title: string | null }>(() => {
    const { format, leaveOut, colour } = useSettings.getState().lastExport;
    return { format, title: null, leaveOut: leaveOut.filter(isChoosable), colour };
  });
  const { cards, isLoaded } = useCards(kind);
  const defaultTitle = useDefaultTitle(kind);
  const { job, start: run, stop } = useExportJob();

  const drafts = cards.filter(({ id, isDraft }) => isDraft && chosen.has(id)).length;
  const onlyDrafts = drafts > 0 && drafts === chosen.size;
  const takeDrafts = draftsMayCome ?? onlyDrafts;
  const printed = toPrint(cards, chosen, takeDrafts);
  const title = form.title ?? defaultTitle;

  const changeKind = (next: ExportKind): void => {
    setKind(next);
    setChosen(new Set());
    setForm((old) => ({ ...old, title: null }));
  };
  const make = (): void => {
    const ids = printed.map(({ id }) => id);
    const { format, colour } = form;
    const leaveOut = [...form.leaveOut];
    void changeSettings({ lastExport: { format, leaveOut, colour } });
    void run({
      kind,
      ids,
      format,
      leaveOut,
      colour,
      title: title.trim() || defaultTitle,
      language,
    });
  };

  const button = (
    <Button variant="primary" onPress={make} isDisabled={printed.length === 0 || job !== null}>
      {t('export.make')}
    </Button>
  );

  return (
    <div className={cx(styles.screen)}>
      <PageHeader title={t('export.title')} actions={button} />
      <div className={cx(styles.columns)}>
        <ChooseCards
          kind={kind}
          onKind={changeKind}
          cards={cards}
          isLoaded={isLoaded}
          chosen={chosen}
          onChoose={setChosen}
        />
        <ChooseForm
          kind={kind}
          form={{ ...form, title }}
          onChange={(change) => {
            setForm((old) => ({ ...old, ...change }));
          }}
        >
          {drafts > 0 && (
            <div className={cx(styles.draftChoice)}>
              <p>{t('export.drafts', { count: drafts })}</p>
              <Checkbox isSelected={takeDrafts} onChange={setDraftsMayCome}>
                {t('export.takeDrafts')}
              </Checkbox>
            </div>
          )}
        </ChooseForm>
      </div>
      <ExportProgress job={job} onStop={stop} />
    </div>
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

const useDefaultTitle = (kind: ExportKind): string => {
  const { t } = useTranslation();
  const areaId = useSettings((settings) => settings.areaId);
  const { byId } = useRecords(area);
  const name = (areaId === null ? undefined : byId.get(areaId)?.name) ?? t('export.defaultArea');
  return t(kind === 'lesson' ? 'export.defaultLessons' : 'export.defaultInitiatives', {
    area: name,
  });
};
