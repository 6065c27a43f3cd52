import type { Action } from '../../../shared/ipc/edit.ts';
import type { Change } from './change.ts';

interface Done {
  readonly action: Action;
  readonly changes: readonly Change[];
}

/** They move a record to another store, so that an older step no longer finds it where it was. */
const movers: ReadonlySet<Action> = new Set(['share', 'withdraw']);

/** Taking the earlier step back would reach what the later one did. */
export const isBuiltOn = (earlier: Done, later: Done): boolean =>
  earlier.changes.some((one) =>
    later.changes.some(
      (other) => one.id === other.id && (movers.has(later.action) || meet(one, other)),
    ),
  );

/** Two changes of one record: of the same field, or one of the record as a whole. */
const meet = (one: Change, other: Change): boolean => {
  const fields = [one, other].map((change) => ('field' in change ? change.field : undefined));
  return fields.includes(undefined) || fields[0] === fields[1];
};
