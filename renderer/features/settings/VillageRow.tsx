import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Village } from '../../../shared/domain/village.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Settings.module.css';
import { VillageForm } from './VillageForm.tsx';

interface Props {
  readonly village: Village;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export const VillageRow = ({ village, isOpen, onToggle }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={cx(styles.village)}>
      <button
        type="button"
        className={cx(styles.toggle)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Icon size={16} aria-hidden />
        <span className={cx(styles.villageName)}>{village.name}</span>
        {village.aliases.length > 0 && (
          <span className={cx(styles.hint)}>
            {t('settings.alsoCalled')} <span lang="gos">{village.aliases.join(', ')}</span>
          </span>
        )}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <VillageForm village={village} />}
      </div>
    </li>
  );
};
