import { ArrowRightLeft, Footprints, Hourglass, Merge, Sprout, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../shared/domain/enums.ts';
import { cx } from '../ui/cx.ts';
import styles from './Label.module.css';

const icons: Readonly<Record<Outcome, LucideIcon>> = {
  own_feet: Footprints,
  different: Waypoints,
  stopped_learned: Sprout,
  resting: Hourglass,
  merged: Merge,
  passed_on: ArrowRightLeft,
};

/** How it ended, as a picture and a few words. Nothing ever just stops. */
export const OutcomeLabel = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation();
  const Icon = icons[outcome];
  return (
    <span className={cx(styles.label)}>
      <Icon size={14} aria-hidden />
      {t(`enums.outcome.${outcome}`)}
    </span>
  );
};
