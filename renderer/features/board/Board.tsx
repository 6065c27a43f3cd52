import { useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { useStageName } from '../../domain/stageName.ts';
import { TurnsOnCards } from '../../domain/tables/TurnsOnCards.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Board.module.css';
import { BoardActionsContext, listKey } from './boardActions.ts';
import type { BoardActions } from './boardActions.ts';
import { BoardContent } from './BoardContent.tsx';
import { BoardToolbar } from './BoardToolbar.tsx';
import { useBoardModel } from './boardModel.ts';
import { companionsOf } from './boardMoves.ts';
import type { Card } from '../../domain/board/card.ts';
import { useLatest } from './latest.ts';
import type { Latest } from './latest.ts';
import { focusCard, scrollToTop } from './focusCard.ts';
import { CardMenu } from './CardMenu.tsx';
import type { MenuTarget } from './CardMenu.tsx';
import { showStage } from './narrowStage.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useSelection } from './selection.ts';
import { useBoardEvents } from './useBoardEvents.ts';
import { useMove } from './useMove.ts';

const useActions = (
  latest: RefObject<Latest>,
  board: RefObject<HTMLDivElement | null>,
  openMenu: (target: MenuTarget) => void,
): BoardActions => {
  const move = useMove(latest);
  return useMemo(() => {
    const focusMoved = (place: Parameters<BoardActions['move']>[1], cardId: string): void => {
      if (board.current !== null) focusCard(board.current, listKey(place), cardId);
    };
    return {
      open: (cardId) => {
        goTo({ screen: 'board', open: cardId });
      },
      move: (wanted, place, focus) => {
        showStage(place.stage);
        const isTop = wanted.spot === undefined || wanted.spot.at === 'top';
        if (move(wanted, place) && isTop && board.current) {
          scrollToTop(board.current, listKey(place));
        }
        if (focus !== undefined) focusMoved(place, focus);
      },
      companions: (cardId) =>
        companionsOf(cardId, useSelection.getState().chosen, latest.current.model.columns),
      titleOf: (cardId) => {
        const card = latest.current.model.cards.get(cardId);
        return card === undefined ? '' : latest.current.titleOf(card);
      },
      openMenu: (cardId, from, anchor) => {
        openMenu({ cardId, from, anchor });
      },
    };
  }, [board, latest, move, openMenu]);
};

interface Props {
  /** Lies beside the board: the initiative that is open. */
  readonly panel?: ReactNode;
}

export const Board = ({ panel }: Props) => {
  const { t } = useTranslation();
  const model = useBoardModel();
  const stageName = useStageName();
  const collapsed = useSettings((settings) => settings.collapsedColumns);
  const titleOf = (card: Card): string => (card.title === '' ? t('board.untitled') : card.title);
  const latest = useLatest<Latest>({ model, collapsed, stageName, titleOf, t });
  const board = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const actions = useActions(latest, board, setMenu);
  useBoardEvents(board, latest, actions);
  const hasSeveral = useSelection(({ chosen }) => chosen.size > 1);

  return (
    <BoardActionsContext value={actions}>
      <div className={cx(styles.screen)}>
        <div ref={board} className={cx(styles.board)} data-several={hasSeveral || undefined}>
          <BoardToolbar model={model} />
          <TurnsOnCards>
            <BoardContent model={model} />
          </TurnsOnCards>
          <SelectionBar model={model} />
        </div>
        {panel}
      </div>
      {menu !== null && (
        <CardMenu
          target={menu}
          model={model}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </BoardActionsContext>
  );
};
