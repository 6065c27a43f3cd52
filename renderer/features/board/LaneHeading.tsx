import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { countCards } from '../../domain/board/column.ts';
import type { Lane } from './lane.ts';
import styles from './Lanes.module.css';

interface Props {
  readonly lane: Lane;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export const LaneHeading = ({ lane, id, isOpen, onToggle }: Props) => {
  const { t } = useTranslation();
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <h3 id={id} className={cx(styles.heading)}>
      <Button aria-expanded={isOpen} onPress={onToggle} className={cx(styles.toggle)}>
        <Icon size={16} aria-hidden />
        {lane.name}
        <span className={cx(styles.count)}>
          {t('board.cardCount', { count: countCards(lane.columns) })}
        </span>
      </Button>
    </h3>
  );
};
