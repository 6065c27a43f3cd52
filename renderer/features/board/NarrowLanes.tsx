import { useId } from 'react';
import type { Stage } from '../../../shared/domain/enums.ts';
import { cx } from '../../ui/cx.ts';
import { toggleLane, useIsLaneOpen } from './closedLanes.ts';
import type { Lane } from './lane.ts';
import { LaneHeading } from './LaneHeading.tsx';
import { LaneCell } from './LaneRow.tsx';
import styles from './Lanes.module.css';

interface Props {
  readonly stage: Stage;
  readonly lanes: readonly Lane[];
}

const NarrowLane = ({ lane, stage }: { readonly lane: Lane; readonly stage: Stage }) => {
  const heading = useId();
  const isOpen = useIsLaneOpen(lane);
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
      {isOpen && <LaneCell lane={lane} stage={stage} />}
    </section>
  );
};

/** The chosen column, lane by lane; lanes without a card in it are left out. */
export const NarrowLanes = ({ stage, lanes }: Props) =>
  lanes
    .filter(({ columns }) => columns[stage].length > 0)
    .map((lane) => <NarrowLane key={lane.value ?? ''} lane={lane} stage={stage} />);
