import { ListFilter, Printer, Rows3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { swimlanes } from '../../../shared/ipc/settings.ts';
import { exportChosen } from '../../app/selection.ts';
import { setBoardView, useBoardView } from '../../domain/board/boardView.ts';
import type { BoardView } from '../../domain/board/boardView.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { MenuButton } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import type { BoardModel } from './boardModel.ts';
import { Filters } from './Filters.tsx';
import { isFiltering } from '../../domain/board/filter.ts';
import { useFilterOptions } from './filterOptions.ts';
import styles from './Toolbar.module.css';
import { useNarrow } from './useNarrow.ts';
import { Views } from './Views.tsx';

const LanesButton = ({ lanes }: { readonly lanes: BoardView['lanes'] }) => {
  const { t } = useTranslation();
  return (
    <MenuButton
      label={t('board.lanes.label')}
      entries={swimlanes.map((kind) => ({
        id: kind,
        label: t(`board.lanes.${kind}`),
        isCurrent: kind === lanes,
        onAction: () => {
          setBoardView({ lanes: kind });
        },
      }))}
    >
      <Button variant="quiet" icon={Rows3}>
        {t('board.lanes.now', { kind: t(`board.lanes.${lanes}`) })}
      </Button>
    </MenuButton>
  );
};

/** The board as it stands, filters and all: as a poster, or its cards in another form. */
const PrintButton = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const take = (kind: 'board' | 'initiative', ids: readonly string[]): void => {
    exportChosen(kind, ids);
  };
  return (
    <MenuButton
      label={t('board.tell')}
      entries={[
        {
          id: 'poster',
          label: t('board.tellPoster'),
          onAction: () => {
            take('board', []);
          },
        },
        {
          id: 'cards',
          label: t('board.tellCards'),
          onAction: () => {
            take(
              'initiative',
              Object.values(model.seen).flatMap((cards) => cards.map(({ id }) => id)),
            );
          },
        },
      ]}
    >
      <Button icon={Printer}>{t('board.tell')}</Button>
    </MenuButton>
  );
};

export const BoardToolbar = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const view = useBoardView();
  const options = useFilterOptions(model, view.filter);
  const filters = (
    <div className={cx(styles.choose)}>
      <Filters filter={view.filter} options={options} />
      <Views view={view} />
    </div>
  );
  return (
    <div className={cx(styles.toolbar)}>
      <PageHeader
        title={t('frame.board')}
        aside={
          isNarrow ? (
            <Button
              variant={isFiltering(view.filter) ? 'outlined' : 'quiet'}
              icon={ListFilter}
              aria-expanded={isOpen}
              onPress={() => {
                setOpen(!isOpen);
              }}
            >
              {t('board.filter.label')}
            </Button>
          ) : (
            filters
          )
        }
        actions={
          <>
            <LanesButton lanes={view.lanes} />
            <PrintButton model={model} />
          </>
        }
      />
      {isNarrow && isOpen && filters}
      <ActiveFilters filter={view.filter} options={options} hiddenCount={model.hiddenCount} />
    </div>
  );
};
