import type { StoreName } from '../../../shared/domain/entity.ts';
import { allEntities } from '../../../shared/domain/kinds.ts';
import { winnerOf } from '../../kernel/live.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { find, isShareable } from '../share/links.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';

export interface Target {
  readonly kind: string;
  readonly id: string;
}

export interface Halves extends Readonly<Record<StoreName, readonly Target[]>> {
  /** Those of the private half that colleagues never had. */
  readonly alone: readonly Target[];
}

/** Where records lie: the half that colleagues have, the one of this computer, or both. */
export const halvesOf = async (
  stores: TwoStores,
  links: Links,
  targets: readonly Target[],
): Promise<Halves> => {
  const halves = { private: new Map<string, Target>(), shared: new Map<string, Target>() };
  for (const { kind, id } of targets) {
    const link = await links.of(kind, id);
    if (link === null) {
      halves[stores.nameOf(await stores.engineOf(kind, id))].set(id, { kind, id });
    } else {
      halves.shared.set(link.sharedId, { kind, id: link.sharedId });
      if (link.hasPrivate) halves.private.set(link.privateId, { kind, id: link.privateId });
    }
  }
  const alone: Target[] = [];
  for (const { kind, id } of halves.private.values()) {
    const former = await formerlyShared(stores, kind, id);
    for (const sharedId of former) halves.shared.set(sharedId, { kind, id: sharedId });
    if (former.length === 0 && (await links.of(kind, id)) === null) alone.push({ kind, id });
  }
  return { private: [...halves.private.values()], shared: [...halves.shared.values()], alone };
};

/**
 * What was shared and taken back still lies with colleagues: as a record that was deleted, or as one
 * that lives on when a colleague edited it meanwhile.
 */
export const formerlyShared = async (
  { private: own, shared }: TwoStores,
  kind: string,
  id: string,
): Promise<readonly string[]> => {
  if (!isShareable(kind)) return [];
  const ids: string[] = [];
  for (const sharedId of await everSharedAs(own, id)) {
    if ((await find(shared, kind, sharedId)) !== undefined) ids.push(sharedId);
  }
  return ids;
};

const everSharedAs = async (own: Engine, id: string): Promise<readonly string[]> => {
  const named = (await own.entriesAbout(id)).flatMap(({ ops }) =>
    ops.flatMap((op) => {
      if (op.op === 'set' && op.r === id && op.f === 'sharedAs') return [op.v];
      return op.op === 'new' && op.r === id ? [op.v?.['sharedAs']] : [];
    }),
  );
  return named.filter((sharedId) => typeof sharedId === 'string');
};

/**
 * Private records that are, or once were, shared under one of these ids: also those that were taken
 * back or thrown away while colleagues still had theirs. An erase beats what was done beside it, and
 * which of the two arrived first must not decide what is left.
 */
const ownedBy = async (
  stores: TwoStores,
  kind: string,
  sharedIds: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const breathe = createBreather();
  for (const { items } of await stores.private.records.loadKind(kind)) {
    await breathe();
    for (const id of items.keys()) {
      const record = await find(stores.private, kind, id);
      const as = record?.registers.get('sharedAs');
      if (as === undefined) continue;
      const now = winnerOf(as)?.v;
      // A history can have lost a line: what the card says itself comes first.
      if (typeof now === 'string' && sharedIds.has(now)) {
        found.push(id);
        continue;
      }
      // Shared again, under an id that is not erased: whether it lives there is not known for sure
      // yet, for what a colleague wrote in it may come later.
      if (typeof now === 'string' && !stores.shared.isErased(now)) continue;
      const ever = await everSharedAs(stores.private, id);
      if (ever.some((sharedId) => sharedIds.has(sharedId))) found.push(id);
    }
  }
  return found;
};

/** The private records that belong to shared ones which were erased, whoever did it. */
export const companionsOf = async (
  stores: TwoStores,
  sharedIds: readonly string[],
): Promise<readonly Target[]> => {
  const found: Target[] = [];
  if (sharedIds.length === 0) return found;
  for (const { kind } of allEntities()) {
    if (!isShareable(kind)) continue;
    const ids = new Set(await ownedBy(stores, kind, new Set(sharedIds)));
    for (const sharedId of sharedIds) {
      // A colleague's own notes lie under the id that is shared.
      if ((await find(stores.private, kind, sharedId)) !== undefined) ids.add(sharedId);
    }
    found.push(...[...ids].map((id) => ({ kind, id })));
  }
  return found;
};
