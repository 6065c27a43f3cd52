import type { Json, StoreName } from '../../../shared/domain/entity.ts';
import { tellsOf } from '../../../shared/domain/entity.ts';
import { allEntities, entityOf } from '../../../shared/domain/kinds.ts';
import { showKept } from '../../kernel/visible.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Change } from '../edit/change.ts';
import type { Target } from '../erase/halves.ts';
import { listRecords } from '../readRecords.ts';
import type { TwoStores } from '../twoStores.ts';
import { find, isAlive } from './links.ts';

/**
 * Whether these changes, in the middle of others, would leave a part without its whole: one that lives,
 * or that undoing the `later` ones would bring back. Ids are compared as each store keeps them.
 */
export const leavesLooseParts = async (
  stores: TwoStores,
  changes: readonly Change[],
  later: readonly Change[],
): Promise<boolean> => {
  const step = stepOf(stores, changes);
  const breathe = createBreather();
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.op === 'delete' && !(await livesAfter(step, change))) gone.add(keyOf(change));
    await breathe();
  }
  const isIn = ({ kind, values }: Kept): boolean =>
    wholesOf(kind, values).some((whole) => gone.has(keyOf(whole)));
  return (
    // The last step comes back as by Ctrl+Z: what was loose before it may be so again.
    (later.length > 0 && (await bringsLoose(step))) ||
    (gone.size > 0 && ((await hasParts(step, isIn)) || (await hadParts({ stores, later }, isIn))))
  );
};

interface Step {
  readonly stores: TwoStores;
  readonly changes: readonly Change[];
  /** What it deletes, store by store: of a shared record it may be one half. */
  readonly deleted: Readonly<Record<StoreName, ReadonlySet<string>>>;
  readonly restored: ReadonlySet<string>;
}

const stepOf = (stores: TwoStores, changes: readonly Change[]): Step => {
  const keys = (op: Change['op'], home?: StoreName): ReadonlySet<string> => {
    const those = changes.filter((one) => one.op === op && (home ?? one.in) === one.in);
    return new Set(those.map(keyOf));
  };
  const deleted = { private: keys('delete', 'private'), shared: keys('delete', 'shared') };
  return { stores, changes, deleted, restored: keys('restore') };
};

interface Kept {
  readonly kind: string;
  readonly values: Readonly<Record<string, Json>>;
}

const keyOf = ({ kind, id }: Target): string => `${kind}/${id}`;

const namesOf = (kind: string): readonly { readonly field: string; readonly kind: string }[] => {
  const entity = entityOf(kind);
  if (entity === undefined) return [];
  const { partOf = [], fields } = entity;
  const wholes = partOf.map((field) => ({ field, kind: fields[field]?.refersTo ?? '' }));
  return [...wholes, ...tellsOf(entity)];
};

/** What a record is a part of, or tells of. */
const wholesOf = (kind: string, values: Kept['values']): readonly Target[] =>
  namesOf(kind).flatMap((name) => {
    const id = values[name.field];
    return typeof id === 'string' ? { kind: name.kind, id } : [];
  });

const livesAfter = async (
  { stores, deleted, restored }: Step,
  { kind, id }: Target,
): Promise<boolean> => {
  const key = keyOf({ kind, id });
  if (restored.has(key)) return true;
  for (const engine of stores.all()) {
    if (deleted[stores.nameOf(engine)].has(key)) continue;
    if (isAlive(await find(engine, kind, id))) return true;
  }
  return false;
};

/** Something that comes back is a part of what does not live. */
const bringsLoose = async (step: Step): Promise<boolean> => {
  const breathe = createBreather();
  for (const change of step.changes) {
    await breathe();
    if (change.op !== 'restore') continue;
    const wholes = wholesOf(change.kind, await keptOf(step.stores, change));
    // One field may be of either of two kinds; what it names is one of them.
    for (const id of new Set(wholes.map((whole) => whole.id))) {
      const named = wholes.filter((whole) => whole.id === id);
      const alive = await Promise.all(named.map((whole) => livesAfter(step, whole)));
      if (!alive.includes(true)) return true;
    }
  }
  return false;
};

const hasParts = async (step: Step, isIn: (one: Kept) => boolean): Promise<boolean> => {
  for (const { kind } of allEntities()) {
    const fields = namesOf(kind).map(({ field }) => field);
    if (fields.length === 0) continue;
    for (const engine of step.stores.all()) {
      const deleted = step.deleted[step.stores.nameOf(engine)];
      const records = await listRecords(engine, kind, fields);
      if (records.some((one) => isIn(one) && !deleted.has(keyOf(one)))) return true;
    }
  }
  return false;
};

/** A part that was thrown away since, and that undo may bring back. */
const hadParts = async (
  { stores, later }: { readonly stores: TwoStores; readonly later: readonly Change[] },
  isIn: (one: Kept) => boolean,
): Promise<boolean> => {
  for (const change of later) {
    if (change.op !== 'restore') continue;
    if (isIn({ kind: change.kind, values: await keptOf(stores, change) })) return true;
  }
  return false;
};

const keptOf = async (
  stores: TwoStores,
  { kind, id, in: home = 'private' }: Change,
): Promise<Kept['values']> => {
  const record = await find(stores[home], kind, id);
  return (record === undefined ? null : showKept(record))?.values ?? {};
};
