import type { Shared } from '../../../../../main/kernel/port.ts';
import { shardBody } from '../../../../../main/sync/format/shardCodec.ts';
import { encodeEntry, parseEntry } from '../../../../../main/kernel/entryCodec.ts';

/** Brings one computer's own entries to another as a folder would, in batches of `size`. */
export const carry = async (from: Shared, to: Shared, size = 1_000): Promise<void> => {
  const { own } = await from.status();
  for (const actor of Object.keys(own)) {
    let after = (await to.status()).seen[actor] ?? 0;
    for (;;) {
      const entries = await from.ownEntries({ actor, after, maxBytes: 1 << 20 });
      const first = entries.slice(0, size);
      const last = first.at(-1)?.n;
      if (last === undefined) break;
      const carried = first.map((entry) => {
        const parsed = parseEntry(JSON.parse(JSON.stringify(encodeEntry(entry))));
        if (parsed.kind !== 'entry') throw new Error('an entry does not survive its own codec');
        return parsed.entry;
      });
      const batch = { actor, first: after + 1, last, entries: carried, file: 'a.seg' };
      const taken = await to.ingest([batch]);
      if (!taken.ok) throw new Error(taken.error.kind);
      after = last;
    }
  }
};

/** Brings one computer's whole state to another, as a base would. */
export const carryBase = async (from: Shared, to: Shared): Promise<void> => {
  const { state, head, shards } = await from.openState();
  const join = await to.openJoin(head);
  for (const shard of shards) {
    const records = await from.readState(state, shard);
    await to.addToJoin(join, shardBody(records));
  }
  await from.closeState(state);
  const joined = await to.finishJoin(join);
  if (!joined.ok) throw new Error(joined.error.kind);
};
