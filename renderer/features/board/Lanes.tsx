import { useId } from 'react';
import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useSettings } from '../../app/settings.ts';
import { cx } from '../../ui/cx.ts';
import type { BoardModel } from './boardModel.ts';
import { CollapsedHeading } from './CollapsedColumn.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import { columnTracks } from './columnTracks.ts';
import type { Lane } from './lane.ts';
import { LaneRow } from './LaneRow.tsx';
import styles from './Lanes.module.css';
import { SidewaysScroll } from './SidewaysScroll.tsx';

interface Props {
  readonly model: BoardModel;
  readonly lanes: readonly Lane[];
}

const Heading = ({ stage, count }: { readonly stage: Stage; readonly count: number }) => (
  <ColumnHeading stage={stage} id={useId()} count={count} />
);

/** The board as rows: the column names stay on top while the lanes scroll. */
export const Lanes = ({ model, lanes }: Props) => {
  const collapsed = useSettings((settings) => settings.collapsedColumns);
  const tracks = columnTracks(collapsed);
  return (
    <SidewaysScroll>
      <div className={cx(styles.lanes)}>
        <div className={cx(styles.names)} style={{ gridTemplateColumns: tracks }}>
          {stages.map((stage) =>
            collapsed.includes(stage) ? (
              <CollapsedHeading key={stage} stage={stage} count={model.seen[stage].length} />
            ) : (
              <Heading key={stage} stage={stage} count={model.seen[stage].length} />
            ),
          )}
        </div>
        {lanes.map((lane) => (
          <LaneRow key={lane.value ?? ''} lane={lane} tracks={tracks} collapsed={collapsed} />
        ))}
      </div>
    </SidewaysScroll>
  );
};
