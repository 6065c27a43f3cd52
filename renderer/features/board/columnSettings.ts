import type { Stage } from '../../../shared/domain/enums.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';

/** An empty name, or the one the column came with, gives the column its own words back. */
export const nameColumn = async (stage: Stage, name: string): Promise<void> => {
  const { [stage]: _old, ...others } = useSettings.getState().columnNames;
  const own = name.trim();
  await changeSettings({ columnNames: own === '' ? others : { ...others, [stage]: own } });
};

export const collapseColumn = async (stage: Stage, isCollapsed: boolean): Promise<void> => {
  const others = useSettings.getState().collapsedColumns.filter((one) => one !== stage);
  await changeSettings({ collapsedColumns: isCollapsed ? [...others, stage] : others });
};
