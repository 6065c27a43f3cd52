import { expect, it } from 'vitest';
import { emptyView } from '../../../../../main/sync/folder/look.ts';
import { readSegment } from '../../../../../main/sync/format/segmentCodec.ts';
import { Publisher } from '../../../../../main/sync/publisher/publisher.ts';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';
import { err } from '../../../../../shared/result.ts';
import { printedSeed } from '../../printedSeed.ts';
import { Office } from '../office.ts';
import { plainWorkspace, recordId } from '../samples.ts';

const [one, two] = [recordId(1), recordId(2)];

/** One who publishes to a drive that may be full. */
const publishing = (name: string) => {
  const office = new Office(printedSeed(name));
  const { shared, remote } = office.arrive();
  const drive = { isFull: true };
  const here: Remote = {
    list: remote.list,
    get: remote.get,
    delete: remote.delete,
    putIfAbsent: async (path, bytes) =>
      drive.isFull ? err({ kind: 'full' }) : remote.putIfAbsent(path, bytes),
  };
  const publisher = new Publisher({
    ...{ remote: here, shared, clock: office.clock, rng: office.rng },
    ...{ workspace: plainWorkspace, locking: null, vetTexts: async () => true },
  });
  const publish = async () =>
    publisher.publish({
      ...{ view: emptyView, status: await shared.status(), need: [] },
      ...{ isBroken: () => false, inBases: () => 0 },
    });
  const published = () =>
    office.cloud.paths().flatMap((path) => {
      const read = readSegment(office.cloud.read(path) ?? new Uint8Array(), plainWorkspace);
      return read.ok ? read.value.entries : [];
    });
  return { shared, drive, publish, published };
};

it('keeps a file that could not be put as it was, also when more was written since', async () => {
  const { shared, drive, publish, published } = publishing('kept as it was');
  shared.create(one, 'Brug');
  await publish();
  shared.create(two, 'Tuin');

  drive.isFull = false;
  expect(await publish()).toBeNull();

  expect(published().map(({ n }) => n)).toEqual([1, 2]);
});

it('does not put what was erased while the drive was full', async () => {
  const { shared, drive, publish, published } = publishing('erased while full');
  shared.create(one, 'kanarie-9f1');
  shared.create(two, 'Tuin');
  expect(await publish()).toEqual({ kind: 'full' });
  shared.erase(one);

  drive.isFull = false;
  expect(await publish()).toBeNull();

  const said = JSON.stringify(published());
  expect(said).toContain('Tuin');
  expect(said).not.toContain('kanarie-9f1');
});
