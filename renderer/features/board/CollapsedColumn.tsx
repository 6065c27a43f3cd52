import { ChevronsRight } from 'lucide-react';
import { Button, DropZone } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useBoardActions } from './boardActions.ts';
import { acceptsCard, dropInColumn } from './cardDrag.tsx';
import styles from './Column.module.css';
import { collapseColumn } from './columnSettings.ts';

interface Props {
  readonly stage: Stage;
  readonly count: number;
}

/** The name of a collapsed column, sideways; pressing it opens the column. */
const Expand = ({ stage, count }: Props) => {
  const { t } = useTranslation();
  const name = useStageName()(stage);
  return (
    <Button
      className={cx(styles.expand)}
      aria-label={t('board.column.expand', { column: name, count })}
      onPress={() => void collapseColumn(stage, false)}
    >
      <ChevronsRight size={16} aria-hidden />
      <span className={cx(styles.count)}>{count}</span>
      <span className={cx(styles.sideways)}>{name}</span>
    </Button>
  );
};

/** A column that shows its name only. Cards can still be dropped on it. */
export const CollapsedColumn = ({ stage, count }: Props) => {
  const { t } = useTranslation();
  const actions = useBoardActions();
  const name = useStageName()(stage);
  return (
    <section className={cx(styles.collapsed)} aria-label={name} data-column={stage}>
      <DropZone
        className={cx(styles.strip)}
        aria-label={t('board.column.dropOn', { column: name })}
        getDropOperation={acceptsCard}
        onDrop={() => {
          dropInColumn(actions, stage);
        }}
      >
        <Expand stage={stage} count={count} />
      </DropZone>
    </section>
  );
};

/** The same above lanes, where there is no height for the name. */
export const CollapsedHeading = ({ stage, count }: Props) => {
  const { t } = useTranslation();
  const name = useStageName()(stage);
  return (
    <IconButton
      label={t('board.column.expand', { column: name, count })}
      icon={ChevronsRight}
      size="small"
      onPress={() => void collapseColumn(stage, false)}
    />
  );
};
