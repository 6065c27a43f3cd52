import { fundingSource } from '../../../shared/domain/fundingSource.ts';
import type { FundingSource } from '../../../shared/domain/fundingSource.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { programme } from '../../../shared/domain/programme.ts';
import type { Programme } from '../../../shared/domain/programme.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../villageOrder.ts';

/** What stands behind an initiative: a programme it is part of, and the money it is paid from. */
export const backingKinds = ['programme', 'fundingSource'] as const;
export type BackingKind = (typeof backingKinds)[number];
export type Backing = Programme | FundingSource;

/** In which field an initiative names them. */
export const backingFields = {
  programme: 'programmeIds',
  fundingSource: 'fundingSourceIds',
} as const satisfies Readonly<Record<BackingKind, keyof Initiative>>;

export type Backings = Readonly<Record<BackingKind, readonly Backing[]>>;

export const useBackings = (): Backings => {
  const programmes = useRecords(programme).list;
  const sources = useRecords(fundingSource).list;
  return { programme: programmes.toSorted(byName), fundingSource: sources.toSorted(byName) };
};

export const createBacking = (
  kind: BackingKind,
  id: string,
  values: { readonly name: string; readonly areaId: string | null },
): Edit => ({ op: 'create', kind, id, values });

export const linkBacking = (
  op: 'add' | 'remove',
  kind: BackingKind,
  initiativeId: string,
  value: string,
): Edit => ({ op, kind: 'initiative', id: initiativeId, field: backingFields[kind], value });

const fold = (name: string): string => name.trim().toLocaleLowerCase('nl');

/** One that is there already, whatever its capitals. */
export const backingNamed = (backings: readonly Backing[], name: string): Backing | undefined =>
  backings.find((one) => fold(one.name) === fold(name));

/**
 * Of a village: what belongs to an area that it ever lay in, and what stands behind something there.
 * An initiative may be paid from far away.
 */
export const backingsOf = (
  kind: BackingKind,
  backings: readonly Backing[],
  areaIds: ReadonlySet<string | null>,
  here: readonly Initiative[],
): readonly Backing[] => {
  const named = new Set(here.flatMap((one) => one[backingFields[kind]]));
  return backings.filter(({ id, areaId }) => areaIds.has(areaId) || named.has(id));
};
