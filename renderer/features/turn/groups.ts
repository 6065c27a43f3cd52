import { waitingOn } from '../../domain/tables/tables.ts';
import type { Table, Waiting } from '../../domain/tables/tables.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';

export const waitings = ['you', 'others', 'nobody'] as const satisfies readonly Waiting[];

export const groupTables = (
  tables: readonly Table[],
): Readonly<Record<Waiting, readonly Table[]>> => {
  const of = (waiting: Waiting) => tables.filter((table) => waitingOn(table) === waiting);
  return { you: of('you'), others: of('others'), nobody: of('nobody') };
};

/** What is under way and lies on no table yet; the busiest first. */
export const withoutTable = (
  initiatives: readonly Initiative[],
  tables: readonly Table[],
): readonly Initiative[] => {
  const laid = new Set(tables.map(({ initiative }) => initiative.id));
  return initiatives
    .filter(({ id, outcome, stage }) => outcome === null && isPlayed(stage) && !laid.has(id))
    .toSorted((a, b) => b.partyIds.length - a.partyIds.length || (a.title < b.title ? -1 : 1));
};

const isPlayed = (stage: Initiative['stage']): boolean =>
  stage === 'exploring' || stage === 'building' || stage === 'running';
