import { layers } from '../../../shared/domain/enums.ts';
import type { Layer } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { KnownDepartment } from '../../domain/departments.ts';
import type { Member } from './networkModel.ts';

export interface TownHallCell {
  /** Null: which layer is not said. */
  readonly layer: Layer | null;
  readonly members: readonly Member[];
}

export interface TownHallRow {
  /** Null: at no department, such as the council. */
  readonly department: KnownDepartment | null;
  readonly cells: readonly TownHallCell[];
  /** What touches the department, whoever helps with it. */
  readonly touchedBy: readonly Initiative[];
}

export interface TownHall {
  /** The layers, and null where somebody has a department alone. */
  readonly columns: readonly (Layer | null)[];
  readonly rows: readonly TownHallRow[];
  /** Of the municipality, and not placed yet. */
  readonly unplaced: readonly Member[];
}

/** Departments by layers: the links across and up in the town hall. */
export const townHallOf = (
  members: readonly Member[],
  departments: readonly KnownDepartment[],
  initiatives: readonly Initiative[],
): TownHall => {
  const inside = members.filter(({ party }) => party.panel === 'municipality');
  const offered = new Map(departments.map((one) => [one.id, one]));
  const departmentOf = ({ party }: Member): string | null =>
    party.departmentId !== null && offered.has(party.departmentId) ? party.departmentId : null;
  const isPlaced = (one: Member): boolean => departmentOf(one) !== null || one.party.layer !== null;
  const placed = inside.filter(isPlaced);
  const hasOpenLayer = placed.some(({ party }) => party.layer === null);
  const columns = [...layers, ...(hasOpenLayer ? [null] : [])];
  const rowOf = (department: KnownDepartment | null): TownHallRow => {
    const own = placed.filter((one) => departmentOf(one) === (department?.id ?? null));
    return {
      department,
      touchedBy: initiatives.filter(
        ({ departmentIds }) => department !== null && departmentIds.includes(department.id),
      ),
      cells: columns.map((layer) => ({
        layer,
        members: own.filter(({ party }) => party.layer === layer),
      })),
    };
  };
  // A department that is no longer offered keeps its row as long as somebody sits there.
  const shown = departments.filter(
    ({ id, isGone }) =>
      !isGone ||
      placed.some((one) => departmentOf(one) === id) ||
      initiatives.some(({ departmentIds }) => departmentIds.includes(id)),
  );
  return {
    columns,
    rows: [
      ...shown.map(rowOf),
      ...(placed.some((one) => departmentOf(one) === null) ? [rowOf(null)] : []),
    ],
    unplaced: inside.filter((one) => !isPlaced(one)),
  };
};
