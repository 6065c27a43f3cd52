import { HandHeart, Puzzle, Sprout, Stamp, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../shared/domain/signal.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { OriginLabel } from '../../domain/Origin.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { choiceForKey, choices } from './choices.ts';
import type { Choice } from './choices.ts';
import { focusBeside } from './focusBeside.ts';
import styles from './Heard.module.css';

export const choiceIcons: Readonly<Record<Choice, LucideIcon>> = {
  self: Sprout,
  desk: Stamp,
  fits_nowhere: Puzzle,
  fits_many: Waypoints,
  care: HandHeart,
};

interface Props {
  readonly signal: Signal;
  readonly onChoose: (choice: Choice) => void;
  readonly autoFocus?: boolean;
}

/** What somebody said, and the five things that can happen with it: one press, or one digit. */
export const TriageRow = ({ signal, onChoose, autoFocus = false }: Props) => {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  const villages = useRecords(village).byId;
  const inVillage = signal.villageId === null ? undefined : villages.get(signal.villageId)?.name;
  const pick = (choice: Choice): void => {
    if (row.current) focusBeside(row.current);
    onChoose(choice);
  };
  return (
    <div
      ref={row}
      role="presentation"
      data-signal={signal.id}
      className={cx(styles.row)}
      onKeyDown={(event) => {
        const choice = choiceForKey(event.key);
        if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        pick(choice);
      }}
    >
      <p className={cx(styles.text)}>{signal.text}</p>
      {(inVillage !== undefined || signal.originHint !== null) && (
        <p className={cx(styles.about)}>
          {inVillage}
          {signal.originHint !== null && <OriginLabel origin={signal.originHint} />}
        </p>
      )}
      <div
        role="group"
        aria-label={t('heard.choices', { text: signal.text })}
        className={cx(styles.choices)}
      >
        {choices.map((choice, at) => (
          <Button
            key={choice}
            size="small"
            icon={choiceIcons[choice]}
            aria-keyshortcuts={String(at + 1)}
            autoFocus={autoFocus && at === 0}
            onPress={() => {
              pick(choice);
            }}
          >
            {choice === 'care' ? t('heard.care') : t(`enums.triage.${choice}`)}{' '}
            <Kbd>{String(at + 1)}</Kbd>
          </Button>
        ))}
      </div>
    </div>
  );
};
