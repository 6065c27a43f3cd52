import { Plus, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearChoiceId } from '../../../shared/domain/yearChoice.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { isHeld } from '../../app/held.ts';
import { useFormOpener, useOpener } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { useYearStories } from '../../domain/yearStory/useYearStories.ts';
import type { Subject } from '../../domain/yearStory/useYearStories.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { choiceForm, ChooseDialog } from './ChooseDialog.tsx';
import { ChosenStory } from './ChosenStory.tsx';
import { proposalForm, ProposeDialog } from './ProposeDialog.tsx';
import { ProposedStory } from './ProposedStory.tsx';
import styles from './YearStory.module.css';

interface Props {
  /** The year to begin with; this one where nobody asked. */
  readonly asked?: number | undefined;
}

/** *Verhaal van het jaar*: proposals with a reason, and one that was chosen together. */
export const YearStoryPart = ({ asked }: Props) => {
  const { t } = useTranslation();
  const [now] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(asked ?? now);
  const stories = useYearStories();
  const { loaded, subjects, chosen, subjectOf, hasRecord } = stories;
  const proposing = useFormOpener(proposalForm(year));
  const half = subjects.find((one) => isHeld(choiceForm(one, year)));
  const choosing = useOpener<{ readonly subject: Subject; readonly reason: string }>(
    half === undefined ? null : { subject: half, reason: '' },
  );
  const proposed = stories.proposedFor(year);
  const ours = chosen.find((one) => one.year === year);
  const place = useFocusKept<HTMLDivElement>(
    [ours, ...proposed.flatMap(({ proposals }) => proposals)].filter(Boolean).length,
  );
  if (!loaded) return null;
  const years = [...new Set([year, now, now - 1, ...stories.years])].toSorted((a, b) => b - a);
  const keepChoice =
    (subject: Subject) =>
    async (reason: string): Promise<boolean> => {
      const choice = { subjectKind: subject.kind, subjectId: subject.sharedId, reason };
      const edit: Edit = hasRecord(year)
        ? { op: 'set', ...choiceOf(year), field: 'choice', value: choice }
        : { op: 'create', ...choiceOf(year), values: { year, choice } };
      return writeAndSay(edit, 'yearStory.chosen', year);
    };
  return (
    <Sheet title={t('yearStory.title')} icon={Sparkles}>
      <p className={cx(styles.hint)}>{t('yearStory.hint')}</p>
      <div ref={place} tabIndex={-1} className={cx(styles.part)}>
        <div className={cx(styles.bar)}>
          <Select
            label={t('yearStory.which')}
            options={years.map((one) => ({ id: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(id) => {
              setYear(Number(id));
            }}
            className={styles.which}
          />
          {subjects.length > 0 && (
            <Button icon={Plus} onPress={proposing.open}>
              {t('yearStory.propose')}
            </Button>
          )}
        </div>
        {ours !== undefined && (
          <ChosenStory
            chosen={ours}
            subjectOf={subjectOf}
            onChange={() => {
              if (ours.subject) choosing.open({ subject: ours.subject, reason: ours.reason });
            }}
            onRemove={() => {
              const edit: Edit = { op: 'set', ...choiceOf(year), field: 'choice', value: null };
              void writeAndSay(edit, 'yearStory.unchosen', year);
            }}
          />
        )}
        {proposed.length === 0 ? (
          <p className={cx(styles.soft)}>
            {t(subjects.length === 0 ? 'yearStory.nothingShared' : 'yearStory.empty')}
          </p>
        ) : (
          <ul className={cx(styles.list)} aria-label={t('yearStory.list', { year })}>
            {proposed.map((one) => (
              <li key={`${one.subject.kind}/${one.subject.sharedId}`}>
                <ProposedStory
                  proposed={one}
                  onChoose={(reason) => {
                    choosing.open({ subject: one.subject, reason });
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {proposing.isOpen && (
        <ProposeDialog year={year} subjects={subjects} onClose={proposing.close} />
      )}
      {choosing.about !== null && (
        <ChooseDialog
          year={year}
          {...choosing.about}
          onKeep={keepChoice(choosing.about.subject)}
          onClose={choosing.close}
        />
      )}
    </Sheet>
  );
};

const choiceOf = (year: number) => ({ kind: 'yearChoice', id: yearChoiceId(year) });

const writeAndSay = async (
  edit: Edit,
  words: 'yearStory.chosen' | 'yearStory.unchosen',
  year: number,
): Promise<boolean> => {
  const done = await write([edit], 'edit');
  if (done.ok) {
    const act = undoAct(done.value, 'yearStory.undo');
    showNotice({ tone: 'done', words, values: { year: String(year) }, act });
  }
  return done.ok;
};
