import { useMemo } from 'react';
import { department } from '../../shared/domain/department.ts';
import type { Department } from '../../shared/domain/department.ts';
import { shippedDepartments } from '../../shared/domain/seed/departments.ts';
import { useRecords } from '../app/records.ts';

export interface KnownDepartment {
  readonly id: string;
  readonly name: string;
  readonly specialists: readonly string[];
  /** Nobody changed it yet: the first change makes it a record. */
  readonly isShipped: boolean;
  readonly isGone: boolean;
}

/** The shipped departments first, as somebody may have changed them; then their own. */
export const departmentsOf = (records: readonly Department[]): readonly KnownDepartment[] => {
  const kept = new Map(records.map((one) => [one.id, one]));
  const shipped = shippedDepartments.map(({ id, name }) => {
    const own = kept.get(id);
    kept.delete(id);
    return own === undefined ? { id, name, specialists: [], ...asShipped } : known(own);
  });
  const added = [...kept.values()].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return [...shipped, ...added.map(known)];
};

const asShipped = { isShipped: true, isGone: false } as const;

const known = ({ id, name, specialists, isGone }: Department): KnownDepartment => ({
  id,
  name,
  specialists,
  isShipped: false,
  isGone,
});

/** Every department there is or was; offer those that are not gone. */
export const useDepartments = (): readonly KnownDepartment[] => {
  const { list } = useRecords(department);
  return useMemo(() => departmentsOf(list), [list]);
};
