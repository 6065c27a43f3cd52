import { HeartHandshake, Sun, Trees } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../shared/domain/enums.ts';
import { cx } from '../ui/cx.ts';
import styles from './ThemeChip.module.css';

export const themeIcons: Readonly<Record<Theme, LucideIcon>> = {
  care: HeartHandshake,
  wellbeing: Sun,
  liveability: Trees,
};

/** A theme in words, colour and a picture of its own. */
export const ThemeChip = ({ theme }: { readonly theme: Theme }) => {
  const { t } = useTranslation();
  const Icon = themeIcons[theme];
  return (
    <span className={cx(styles.chip, styles[theme])}>
      <Icon size={14} aria-hidden />
      {t(`enums.theme.${theme}`)}
    </span>
  );
};
