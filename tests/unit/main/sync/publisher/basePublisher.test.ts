import { expect, it, vi } from 'vitest';
import { lookEverywhere } from '../../../../../main/sync/folder/look.ts';
import { readShard } from '../../../../../main/sync/format/shardCodec.ts';
import { BasePublisher } from '../../../../../main/sync/publisher/basePublisher.ts';
import { plainWorkspace, recordId, workspaceId } from '../samples.ts';
import { filled } from '../scenario/filled.ts';

it('stops when something in it is erased while it is written, and puts no more of it', async () => {
  const { office, a } = await filled('erased while a base is written');
  const [first, erased] = [recordId(1), recordId(2)];
  a.shared.set(erased, 'title', 'kanarie-5b2');
  await office.rounds(2);
  const { shared } = a;
  const readState = shared.readState.bind(shared);
  // Each record here lies in a part of its own.
  vi.spyOn(shared, 'readState').mockImplementation(async (state, shard) => {
    if (shard === '1') shared.erase(erased);
    return readState(state, shard);
  });
  const publisher = new BasePublisher({
    ...{ remote: a.remote, shared, clock: office.clock, rng: office.rng },
    ...{ workspace: plainWorkspace, locking: null, vetTexts: async () => true },
  });
  const view = await lookEverywhere(a.remote, workspaceId);
  if (!view.ok) throw new Error(view.error.kind);
  const status = await a.shared.status();

  expect(await publisher.publish(view.value, status, status.seen)).toBe('failed');

  const records = office.cloud.paths().flatMap((path) => {
    const read = readShard(office.cloud.read(path) ?? new Uint8Array(), plainWorkspace);
    return read.ok ? read.value.records : [];
  });
  expect(JSON.stringify(records)).not.toContain('kanarie-5b2');
  await office.rounds(3);
  expect(office.cloud.paths().filter((path) => path.endsWith('.shard'))).toEqual([]);
  expect(a.shared.values(first)).toBeDefined();
});
