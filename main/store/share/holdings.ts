import { deviceRecordId } from '../../../shared/domain/device.ts';
import { allEntities } from '../../../shared/domain/kinds.ts';
import type { TeamHoldings } from '../../../shared/ipc/sharing.ts';
import { showKept } from '../../kernel/visible.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { shownOf } from '../engine/recordShards.ts';
import type { Identity } from '../profileFile.ts';
import { listRecords } from '../readRecords.ts';
import type { TwoStores } from '../twoStores.ts';
import { isAsShipped } from './shippedPlaces.ts';

const cardKinds = new Set(['initiative', 'lesson']);
/** Of these only marks lie there, and no words. */
const markKinds = new Set(['erasure']);

/**
 * What whoever is shared with would get, by number: all that lies in the shared store. A base carries
 * what was deleted too, with its words.
 */
export const holdingsOf = async (
  { shared }: Pick<TwoStores, 'shared'>,
  { authorId, device }: Pick<Identity, 'authorId' | 'device'>,
): Promise<TeamHoldings> => {
  let [cards, theirs, others, colleagues, gone] = [0, 0, 0, 0, 0];
  const own = deviceRecordId(device);
  for (const { kind } of allEntities()) {
    if (markKinds.has(kind)) continue;
    const records = await listRecords(shared, kind);
    if (kind === 'device') colleagues = records.filter(({ id }) => id !== own).length;
    else if (cardKinds.has(kind)) {
      cards += records.length;
      theirs += records.filter((one) => one.authorId !== authorId).length;
    } else others += records.filter((one) => !isAsShipped(one)).length;
    gone += await countGone(shared, kind, own);
  }
  return { cards, theirs, others, colleagues, gone };
};

/** Deleted, and not erased: the words are still in the files. */
const countGone = async (shared: Engine, kind: string, own: string): Promise<number> => {
  const breathe = createBreather();
  let count = 0;
  for (const { items } of await shared.records.loadKind(kind)) {
    for (const [id, held] of items) {
      if (id === own || shownOf(kind, held) !== null) continue;
      const record = shared.state.records.find(kind, id);
      const kept = record === undefined ? null : showKept(record);
      if (kept !== null && !isAsShipped({ id, values: kept.values })) count += 1;
    }
    await breathe();
  }
  return count;
};
