import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity, Json } from '../../../shared/domain/entity.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { ChangeView } from './ChangeView.tsx';
import { changeOf } from './fieldValue.ts';
import type { SayValue } from './fieldValue.ts';
import { isSame } from './groupSteps.ts';
import styles from './HistoryList.module.css';
import { StepHead } from './StepHead.tsx';
import { useHistory } from './useHistory.ts';

interface Props {
  readonly entity: Entity;
  readonly id: string;
  /** The name of a field on the screen; null for one that nobody sees. */
  readonly fieldName: (field: string) => string | null;
  readonly say: SayValue;
}

const atOnce = 40;

/** Who changed what and when, with a way back for each step. */
export const HistoryList = ({ entity, id, fieldName, say }: Props) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  const all = useHistory(entity.kind, id);
  if (all === undefined) return <p>{t('history.waiting')}</p>;
  const steps = all.filter(({ field }) => field === null || fieldName(field) !== null);
  const newest = newestOf(steps);

  const putBack = async (step: HistoryStep, name: string, button: Element): Promise<void> => {
    // The button goes when it is done; keys must still mean something.
    const item = button.closest('li');
    const result = await call('history:putBack', { kind: entity.kind, id, ref: step.ref });
    showNotice(
      result.ok
        ? { tone: 'done', words: 'history.putBackDone', values: { field: name } }
        : { tone: 'trouble', words: `trouble.${result.error.kind}` },
    );
    if (result.ok) item?.focus();
  };

  return (
    <>
      {steps.length === 0 && <p>{t('history.empty')}</p>}
      <ol className={cx(styles.list)}>
        {steps.slice(0, shown).map((step) => {
          const name = step.field === null ? null : fieldName(step.field);
          return (
            <li key={step.ref} tabIndex={-1} className={cx(styles.step)}>
              <StepHead
                step={step}
                name={name}
                isCurrent={step.field !== null && isSame(newest.get(step.field), backTo(step))}
                {...(name === null
                  ? {}
                  : { onPutBack: (button) => void putBack(step, name, button) })}
              />
              {step.field !== null && (
                <ChangeView
                  change={changeOf(entity.fields[step.field], step.before, step.after)}
                  say={(value) => say(step.field ?? '', value)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {steps.length > shown && (
        <Button
          variant="quiet"
          onPress={() => {
            setShown(shown + atOnce);
          }}
        >
          {t('history.moreSteps')}
        </Button>
      )}
    </>
  );
};

/** What *Zet terug* gives: a lost value is what was there before. */
const backTo = ({ action, before, after }: HistoryStep): Json =>
  action === 'lost' ? before : after;

/** What each field holds now: what its newest step left. */
const newestOf = (steps: readonly HistoryStep[]): ReadonlyMap<string, Json> => {
  const newest = new Map<string, Json>();
  for (const { field, after, action } of steps) {
    if (action !== 'lost' && field !== null && !newest.has(field)) newest.set(field, after);
  }
  return newest;
};
