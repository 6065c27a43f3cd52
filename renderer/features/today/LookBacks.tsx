import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { formatDay } from '../../domain/dates.ts';
import { TriedDialog } from '../../domain/trying/TriedDialog.tsx';
import { triedForm } from '../../domain/trying/triedForm.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { monthAfter } from './today.ts';
import styles from './TodayPage.module.css';

interface Props {
  readonly experiments: readonly Experiment[];
  readonly today: string;
}

/** Experiments whose moment has come: look back now, or let it run a little longer. */
export const LookBacks = ({ experiments, today }: Props) => {
  const { t } = useTranslation();
  if (experiments.length === 0) return null;
  return (
    <Sheet title={t('today.lookBacks')} icon={FlaskConical}>
      <ul className={cx(styles.items)}>
        {experiments.map((one) => (
          <LookBack key={one.id} experiment={one} today={today} />
        ))}
      </ul>
    </Sheet>
  );
};

interface OneProps {
  readonly experiment: Experiment;
  readonly today: string;
}

const LookBack = ({ experiment, today }: OneProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const looking = useFormOpener(triedForm({ of: 'experiment', record: experiment }));
  const { id, hypothesis, lookBackOn } = experiment;
  const title = hypothesis === '' ? t('trying.untitled') : hypothesis;
  const later = (): void => {
    const value = monthAfter(today);
    const of = { kind: 'experiment', id, field: 'lookBackOn' };
    void write([{ op: 'set', ...of, value }], 'edit').then((kept) => {
      if (!kept.ok) return;
      showNotice({
        tone: 'done',
        words: 'today.laterDone',
        values: { title, day: formatDay(value, language) },
        act: undoAct(kept.value, 'today.undo'),
      });
    });
  };
  return (
    <li>
      <a href={hashOf({ screen: 'trying', id })}>{title}</a>
      <span className={cx(styles.about)}>
        {lookBackOn !== null && formatDay(lookBackOn, language)}
      </span>
      <span className={cx(styles.acts)}>
        <Button
          variant="quiet"
          size="small"
          aria-label={`${t('trying.next.result')}: ${title}`}
          onPress={looking.open}
        >
          {t('trying.next.result')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-label={t('today.laterNamed', { title })}
          onPress={later}
        >
          {t('today.later')}
        </Button>
      </span>
      {looking.isOpen && (
        <TriedDialog
          of={{ of: 'experiment', record: experiment }}
          focus="result"
          onClose={looking.close}
        />
      )}
    </li>
  );
};
