import { useTranslation } from 'react-i18next';
import { clearFilter } from '../../domain/board/boardView.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Board.module.css';
import type { BoardModel } from './boardModel.ts';
import { Lanes } from './Lanes.tsx';
import { NarrowBoard } from './NarrowBoard.tsx';
import { PaperBoard } from './PaperBoard.tsx';
import { StageColumns } from './StageColumns.tsx';
import { useNarrow } from './useNarrow.ts';

const NothingFits = () => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.nothing)}>
      <EmptyState
        words={t('board.nothingFits')}
        action={
          <Button variant="primary" onPress={clearFilter}>
            {t('board.clearFilter')}
          </Button>
        }
      />
    </div>
  );
};

export const BoardContent = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const { isLoaded, cards, hiddenCount, lanes } = model;
  if (!isLoaded) return <p className={cx(styles.waiting)}>{t('board.loading')}</p>;
  if (cards.size > 0 && hiddenCount === cards.size) return <NothingFits />;
  return (
    <>
      <PaperBoard model={model} />
      {isNarrow ? (
        <NarrowBoard model={model} />
      ) : lanes === null ? (
        <StageColumns model={model} />
      ) : (
        <Lanes model={model} lanes={lanes} />
      )}
    </>
  );
};
