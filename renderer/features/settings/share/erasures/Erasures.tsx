import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasureProgress } from '../../../../../shared/domain/erasureProgress.ts';
import { formatDay } from '../../../../domain/dates.ts';
import { useSettings } from '../../../../app/settings.ts';
import { cx } from '../../../../ui/cx.ts';
import { Sheet } from '../../../../ui/Sheet.tsx';
import styles from './Erasures.module.css';
import { RetireDialog } from './RetireDialog.tsx';
import { useErasures } from './useErasures.ts';
import { WaitingComputers } from './WaitingComputers.tsx';
import type { WaitingComputer } from './useErasures.ts';

const mostFinished = 5;

/** How far the computers are that must erase too. Counts and days, never what it was. */
export const Erasures = () => {
  const { t } = useTranslation();
  const { running, finished, waiting } = useErasures();
  const [leaving, setLeaving] = useState<WaitingComputer | null>(null);
  if (running.length + finished.length === 0) return null;
  const recent = finished.slice(0, mostFinished);
  const older = finished.slice(mostFinished).reduce((sum, one) => sum + one.records, 0);
  return (
    <Sheet title={t('erase.progress.title')}>
      <ul className={cx(styles.list)}>
        {[...running, ...recent].map((one) => (
          <ErasureRow key={`${one.on}/${one.of}`} erasure={one} />
        ))}
      </ul>
      {waiting.length > 0 && <WaitingComputers computers={waiting} onLeave={setLeaving} />}
      {older > 0 && <p>{t('erase.progress.finished', { count: older })}</p>}
      <p className={cx(styles.hint)}>{t('erase.progress.beyond')}</p>
      {leaving !== null && (
        <RetireDialog
          computer={leaving}
          onClose={() => {
            setLeaving(null);
          }}
        />
      )}
    </Sheet>
  );
};

const kinds = [
  'initiative',
  'lesson',
  'lessonUse',
  'attachment',
  'party',
  'activity',
  'programme',
  'fundingSource',
  'villageVision',
  'visionPoint',
] as const;

const ErasureRow = ({ erasure }: { readonly erasure: ErasureProgress }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { of, on, records, done, waiting } = erasure;
  const kind = kinds.find((one) => one === of) ?? 'other';
  return (
    <li className={cx(styles.row)}>
      <span className={cx(styles.name)}>
        {t(`erase.progress.kinds.${kind}`, { count: records })}
      </span>
      <span className={cx(styles.notes)}>
        {formatDay(on, language)}
        {' · '}
        {t('erase.progress.done', { done: done.length, count: done.length + waiting.length })}
        {waiting.length === 0 && <Check size={16} aria-hidden />}
      </span>
    </li>
  );
};
