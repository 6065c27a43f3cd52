import { Check } from 'lucide-react';
import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import floating from '../../ui/Floating.module.css';
import { laneChange, useBoardActions } from './boardActions.ts';
import type { ListPlace } from './boardActions.ts';
import type { BoardModel } from './boardModel.ts';
import { listAt } from './boardMoves.ts';
import styles from './CardMenu.module.css';
import type { Lane } from './lane.ts';
import { stepSpot } from './move.ts';
import type { Spot } from './move.ts';

export interface MenuTarget {
  readonly cardId: string;
  readonly from: ListPlace;
  readonly anchor: Element;
}

interface Props {
  readonly target: MenuTarget;
  readonly model: BoardModel;
  readonly onClose: () => void;
}

type Choice = 'top' | 'up' | 'down' | 'foot';
const choices: readonly Choice[] = ['top', 'up', 'down', 'foot'];

/** Everything that dragging can do, from a menu: another column, another place, another lane. */
export const CardMenu = ({ target, model, onClose }: Props) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const actions = useBoardActions();
  const { cardId, from, anchor } = target;
  const trigger = useRef(anchor);
  const cardIds = actions.companions(cardId);
  const list = listAt(model, from);

  const toStage = (stage: Stage): void => {
    actions.move({ cardIds, stage }, { ...from, stage }, cardId);
  };
  const spotFor = (choice: Choice): Spot | undefined =>
    choice === 'up' || choice === 'down' ? stepSpot(list, cardIds, choice) : { at: choice };
  const toSpot = (choice: Choice): void => {
    const spot = spotFor(choice);
    if (spot) actions.move({ cardIds, stage: from.stage, spot }, from, cardId);
  };
  const toLane = (lane: Lane): void => {
    const to = { stage: from.stage, lane };
    actions.move({ cardIds, stage: from.stage, lane: laneChange(from, to) }, to, cardId);
  };
  const lanes = from.lane === undefined || from.lane.kind === 'area' ? [] : (model.lanes ?? []);

  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      className={cx(floating.floating)}
    >
      <Menu
        autoFocus="first"
        aria-label={t('board.move')}
        className={cx(floating.list)}
        onClose={onClose}
      >
        <MenuSection>
          <Header className={cx(styles.header)}>
            {cardIds.length > 1 ? t('board.moveMany', { count: cardIds.length }) : t('board.move')}
          </Header>
          {stages.map((stage) => (
            <Item
              key={stage}
              id={stage}
              label={stageName(stage)}
              isCurrent={stage === from.stage}
              onAction={() => {
                toStage(stage);
              }}
            />
          ))}
        </MenuSection>
        <MenuSection>
          <Header className={cx(styles.header)}>{t('board.within')}</Header>
          {choices.map((choice) => (
            <Item
              key={choice}
              id={choice}
              label={t(`board.spot.${choice}`)}
              isDisabled={spotFor(choice) === undefined}
              onAction={() => {
                toSpot(choice);
              }}
            />
          ))}
        </MenuSection>
        {lanes.length > 1 && (
          <MenuSection>
            <Header className={cx(styles.header)}>{t('board.otherLane')}</Header>
            {lanes.map((lane) => (
              <Item
                key={lane.value ?? ''}
                id={`lane ${lane.value ?? ''}`}
                label={lane.name}
                isCurrent={lane.value === from.lane?.value}
                onAction={() => {
                  toLane(lane);
                }}
              />
            ))}
          </MenuSection>
        )}
      </Menu>
    </Popover>
  );
};

interface ItemProps {
  readonly id: string;
  readonly label: string;
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

const Item = ({ id, label, isCurrent = false, isDisabled = false, onAction }: ItemProps) => (
  <MenuItem
    id={id}
    textValue={label}
    isDisabled={isDisabled || isCurrent}
    onAction={onAction}
    className={cx(floating.item)}
  >
    <span className={cx(floating.words)}>{label}</span>
    {isCurrent && <Check size={16} aria-hidden className={cx(floating.check)} />}
  </MenuItem>
);
