import type { StoreName } from '../../../shared/domain/entity.ts';
import type { WriteError } from '../../../shared/ipc/edit.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import type { Op } from '../../kernel/entry.ts';
import type { TwoStores } from '../twoStores.ts';
import { beforeOf } from './beforeOf.ts';
import { fieldOf, isSoundEdit } from './checkEdit.ts';
import { fold, startDraft } from './draft.ts';
import type { Change } from './change.ts';
import type { Draft } from './draft.ts';
import { planRecord } from './planOps.ts';
import type { Author, Plan } from './plan.ts';

/** For each store the operations of each entry: mostly one. */
export type Entries = Readonly<Record<StoreName, readonly (readonly Op[])[]>>;

export interface PlannedAction {
  readonly ops: Entries;
  readonly inverse: readonly Change[];
  /** The ids of the records that change, by kind. */
  readonly touched: ReadonlyMap<string, readonly string[]>;
}

/** `undoing`: what was changed by somebody else meanwhile is left alone, not refused. */
export type Strictness = 'strict' | 'undoing';

/** Decides what an action does in each store, without doing it. */
export const planAction = async (
  stores: TwoStores,
  authors: (engine: Engine) => Author,
  changes: readonly Change[],
  strictness: Strictness,
): Promise<Result<PlannedAction, WriteError>> => {
  const breathe = createBreather();
  const drafts = new Map<string, { readonly engine: Engine; readonly draft: Draft }>();
  for (const [at, change] of changes.entries()) {
    const isTaken = isSoundEdit(change) && (await takeIn(stores, drafts, change));
    if (!isTaken && strictness === 'strict') return err({ kind: 'invalid-edit', at });
    await breathe();
  }
  const ops: Record<StoreName, Op[][]> = { private: [], shared: [] };
  const inverse: Change[] = [];
  const touched = new Map<string, string[]>();
  for (const { engine, draft } of drafts.values()) {
    const plan = planRecord(engine, draft, authors(engine));
    if (plan.ops.length === 0) continue;
    addOps(ops[stores.nameOf(engine)], plan);
    const home = stores.nameOf(engine);
    for (const change of plan.inverse) inverse.push({ ...change, in: home });
    const ids = touched.get(draft.kind) ?? [];
    touched.set(draft.kind, ids);
    ids.push(draft.id);
    await breathe();
  }
  return ok({ ops, inverse, touched });
};

const addOps = (entries: Op[][], { ops, further = [] }: Plan): void => {
  const [first = [], ...others] = entries;
  for (const op of ops) first.push(op);
  entries.splice(0, entries.length, first, ...others);
  for (const op of further) entries.push([op]);
};

const takeIn = async (
  stores: TwoStores,
  drafts: Map<string, { readonly engine: Engine; readonly draft: Draft }>,
  change: Change,
): Promise<boolean> => {
  const engine = await engineFor(stores, change);
  const key = `${stores.nameOf(engine)}/${change.kind}/${change.id}`;
  const known = drafts.get(key);
  if (writesText(change)) await engine.textShards.load(change.kind, change.id);
  if (known !== undefined) return change.op !== 'create' && fold(known.draft, change);

  const before = beforeOf(engine, change.kind, change.id);
  const isNew = change.op === 'create';
  if (isNew === before.isThere || engine.isErased(change.id)) return false;
  const draft = startDraft(change.kind, change.id, before, isNew);
  if (!fold(draft, change)) return false;
  drafts.set(key, { engine, draft });
  return true;
};

const engineFor = async (stores: TwoStores, { kind, id, in: home }: Change): Promise<Engine> => {
  if (home === undefined) return stores.engineOf(kind, id);
  const engine = stores[home];
  if (!engine.records.isLoaded(kind, id)) await engine.records.load(kind, id);
  return engine;
};

const writesText = (change: Change): boolean =>
  change.op === 'text' ||
  (change.op === 'create' &&
    Object.keys(change.values).some((field) => fieldOf(change.kind, field)?.merge === 'text'));
