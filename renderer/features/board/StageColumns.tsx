import { stages } from '../../../shared/domain/enums.ts';
import { useSettings } from '../../app/settings.ts';
import type { BoardModel } from './boardModel.ts';
import { CollapsedColumn } from './CollapsedColumn.tsx';
import { Column } from './Column.tsx';
import { columnTracks } from './columnTracks.ts';
import { SidewaysScroll } from './SidewaysScroll.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Column.module.css';

export const StageColumns = ({ model }: { readonly model: BoardModel }) => {
  const collapsed = useSettings((settings) => settings.collapsedColumns);
  return (
    <SidewaysScroll>
      <div className={cx(styles.columns)} style={{ gridTemplateColumns: columnTracks(collapsed) }}>
        {stages.map((stage) => {
          const cards = model.seen[stage];
          return collapsed.includes(stage) ? (
            <CollapsedColumn key={stage} stage={stage} count={cards.length} />
          ) : (
            <Column
              key={stage}
              stage={stage}
              cards={cards}
              hidden={model.columns[stage].length - cards.length}
            />
          );
        })}
      </div>
    </SidewaysScroll>
  );
};
