import { ChevronDown, ChevronRight, RotateCcw, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Signal } from '../../../shared/domain/signal.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { ChipChoice } from '../../domain/ChipChoice.tsx';
import { formatDay } from '../../domain/dates.ts';
import { useDepartments } from '../../domain/departments.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { choiceOf, choices } from './choices.ts';
import type { Choice } from './choices.ts';
import { ChoiceLabel } from './FollowUp.tsx';
import styles from './Heard.module.css';
import type { Sorting } from './useSorting.ts';

interface Props {
  readonly signals: readonly Signal[];
  readonly sorting: Sorting;
}

/** Folded away and never lost: everything that was sorted, to be found by what became of it. */
export const SettledList = ({ signals, sorting }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [only, setOnly] = useState<readonly Choice[]>([]);
  const shown = signals.filter((one) => {
    const choice = choiceOf(one);
    return only.length === 0 || (choice !== null && only.includes(choice));
  });
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={cx(styles.part)}>
      <h2>
        <button
          type="button"
          className={cx(styles.fold)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon size={18} aria-hidden />
          {t('heard.sorted')} <span className={cx(styles.count)}>{signals.length}</span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen} className={cx(styles.folded)}>
        <ChipChoice
          label={t('heard.show')}
          options={choices.map((choice) => ({
            id: choice,
            label: choice === 'care' ? t('heard.care') : t(`enums.triage.${choice}`),
          }))}
          chosen={only}
          choose="many"
          onChange={setOnly}
        />
        {shown.length === 0 && <p className={cx(styles.about)}>{t('heard.nothingOfKind')}</p>}
        <ul className={cx(styles.settled)}>
          {shown.map((signal) => (
            <li key={signal.id}>
              <Settled signal={signal} sorting={sorting} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const Settled = ({ signal, sorting }: { readonly signal: Signal; readonly sorting: Sorting }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const cards = useRecords(initiative).byId;
  const departments = useDepartments();
  const choice = choiceOf(signal);
  const card = signal.initiativeId === null ? undefined : cards.get(signal.initiativeId);
  const department = departments.find(({ id }) => id === signal.departmentId)?.name;
  const text = signal.text === '' ? t('heard.careNoText') : signal.text;
  return (
    <>
      <span className={cx(styles.said)}>{text}</span>
      <span className={cx(styles.about)}>
        {choice !== null && <ChoiceLabel choice={choice} />}
        {department !== undefined && <span>{t('heard.to', { department })}</span>}
        {card && (
          <a href={hashOf({ screen: 'initiative', id: card.id })}>
            {t('heard.card', { title: card.title })}
          </a>
        )}
        {signal.closedOn !== null && (
          <span>{t('heard.closedOn', { day: formatDay(signal.closedOn, language, 'short') })}</span>
        )}
      </span>
      <span className={cx(styles.tools)}>
        {signal.text !== '' && (
          <IconButton
            label={t('heard.backNamed', { text })}
            icon={RotateCcw}
            size="small"
            onPress={() => void sorting.again(signal)}
          />
        )}
        <IconButton
          label={t('heard.removeNamed', { text })}
          icon={Trash2}
          size="small"
          onPress={() => void sorting.remove(signal)}
        />
      </span>
    </>
  );
};
