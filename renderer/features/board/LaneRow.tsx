import { memo, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { CardList } from './CardList.tsx';
import type { Card } from '../../domain/board/card.ts';
import { toggleLane, useIsLaneOpen } from './closedLanes.ts';
import type { Lane } from './lane.ts';
import { LaneHeading } from './LaneHeading.tsx';
import styles from './Lanes.module.css';
import { useNearby } from './useNearby.ts';

/** Above this many cards a cell scrolls by itself, and draws what is in sight. */
export const longCell = 8;
const cardHeight = 128;
const longCellHeight = 416;

const guessHeight = (lane: Lane): number => {
  const most = Math.max(...stages.map((stage) => lane.columns[stage].length));
  return most > longCell ? longCellHeight : Math.max(1, most) * cardHeight;
};

interface CellProps {
  readonly lane: Lane;
  readonly stage: Stage;
}

export const LaneCell = ({ lane, stage }: CellProps) => {
  const { t } = useTranslation();
  const column = useStageName()(stage);
  const { kind, value, name } = lane;
  const place = useMemo(() => ({ stage, lane: { kind, value, name } }), [kind, name, stage, value]);
  const cards: readonly Card[] = lane.columns[stage];
  const isLong = cards.length > longCell;
  return (
    <div className={cx(styles.cell, isLong && styles.long)}>
      <CardList
        // A list cannot change between the two ways of drawing.
        key={isLong ? 'long' : 'short'}
        place={place}
        cards={cards}
        label={t('board.cardsOfLane', { column, lane: name })}
        isVirtual={isLong}
        empty={null}
      />
    </div>
  );
};

interface Props {
  readonly lane: Lane;
  readonly tracks: string;
  readonly collapsed: readonly Stage[];
}

export const LaneRow = memo(({ lane, tracks, collapsed }: Props) => {
  const heading = useId();
  const body = useRef<HTMLDivElement>(null);
  const isOpen = useIsLaneOpen(lane);
  const { isNearby, height } = useNearby(body, guessHeight(lane));
  return (
    <section aria-labelledby={heading} className={cx(styles.lane)} data-lane={lane.value ?? ''}>
      <LaneHeading
        lane={lane}
        id={heading}
        isOpen={isOpen}
        onToggle={() => {
          toggleLane(lane);
        }}
      />
      <div
        ref={body}
        hidden={!isOpen}
        className={cx(styles.cells)}
        style={{ gridTemplateColumns: tracks, ...(isNearby ? {} : { blockSize: height }) }}
      >
        {isOpen &&
          isNearby &&
          stages.map((stage) =>
            collapsed.includes(stage) ? (
              <span key={stage} className={cx(styles.counted)}>
                {lane.columns[stage].length}
              </span>
            ) : (
              <LaneCell key={stage} lane={lane} stage={stage} />
            ),
          )}
      </div>
    </section>
  );
});
LaneRow.displayName = 'LaneRow';
