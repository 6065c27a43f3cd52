import { allEntities } from '../../../shared/domain/kinds.ts';
import type { WaitingRecord } from '../../../shared/ipc/record.ts';
import { createBreather } from '../disk/breathe.ts';
import { mayConflict, shownOf } from '../engine/recordShards.ts';
import type { Engine } from '../engine/engine.ts';
import type { TwoStores } from '../twoStores.ts';
import type { Cards } from './cards.ts';
import type { Links } from './links.ts';

/** Records in which two wrote at once, as the screens know them; the last touched first. */
export const waitingRecords = async (
  stores: TwoStores,
  links: Links,
  cards: Cards,
): Promise<readonly WaitingRecord[]> => {
  const waiting: (WaitingRecord & { readonly updatedAt: string })[] = [];
  for (const { kind, shards } of allEntities()) {
    // A journal is one person's own, and too long to look through.
    if (shards === 'month') continue;
    const ids = new Set<string>();
    for (const engine of stores.all()) {
      for (const id of await twiceWritten(engine, kind)) ids.add(id);
    }
    if (ids.size === 0) continue;
    const shown = new Set(await Promise.all([...ids].map((id) => shownId(links, kind, id))));
    for (const id of shown) {
      const record = await cards.get(kind, id);
      if (record?.conflicts === undefined) continue;
      const { conflicts, updatedAt } = record;
      waiting.push({ kind, id, conflicts, updatedAt });
    }
  }
  return waiting
    .toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1))
    .map(({ kind, id, conflicts }) => ({ kind, id, conflicts }));
};

const twiceWritten = async (engine: Engine, kind: string): Promise<readonly string[]> => {
  const breathe = createBreather();
  const ids: string[] = [];
  for (const { items } of await engine.records.loadKind(kind)) {
    for (const [id, held] of items) {
      const isTwice = mayConflict(held) && (shownOf(kind, held)?.conflicts.length ?? 0) > 0;
      if (isTwice) ids.push(id);
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
  }
  return ids;
};

const shownId = async (links: Links, kind: string, id: string): Promise<string> =>
  (await links.of(kind, id))?.privateId ?? id;
