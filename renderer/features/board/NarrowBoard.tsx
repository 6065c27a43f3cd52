import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import type { BoardModel } from './boardModel.ts';
import { Column } from './Column.tsx';
import styles from './NarrowBoard.module.css';
import { NarrowLanes } from './NarrowLanes.tsx';
import { showStage, useNarrowStage } from './narrowStage.ts';

/** One column at a time, chosen from a list that tells how many cards each holds. */
export const NarrowBoard = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const chosen = useNarrowStage((state) => state.stage);
  const { seen, columns, lanes } = model;
  const stage = chosen ?? stages.find((one) => seen[one].length > 0) ?? 'heard';
  return (
    <div className={cx(styles.narrow)}>
      <Select
        label={t('board.columnChoice')}
        options={stages.map((one) => ({
          id: one,
          label: stageName(one),
          hint: String(seen[one].length),
        }))}
        value={stage}
        onChange={showStage}
      />
      {lanes === null ? (
        <Column
          stage={stage}
          cards={seen[stage]}
          hidden={columns[stage].length - seen[stage].length}
          isAlone
        />
      ) : (
        <NarrowLanes stage={stage} lanes={lanes} />
      )}
    </div>
  );
};
