import { expect, it } from 'vitest';
import { createParcels } from '../../../../main/process/parcels.ts';
import type { ParcelMessage } from '../../../../main/process/parcels.ts';

/** Two ends of one wire, and what crossed it. */
const aWire = () => {
  const crossed: ParcelMessage[] = [];
  const listeners = new Map<string, (message: ParcelMessage) => void>();
  const end = (own: string, other: string) => ({
    send: (message: ParcelMessage) => {
      const copy = structuredClone(message);
      crossed.push(copy);
      setImmediate(() => listeners.get(other)?.(copy));
    },
    receive: (listener: (message: ParcelMessage) => void) => {
      listeners.set(own, listener);
    },
  });
  return { near: end('near', 'far'), far: end('far', 'near'), crossed };
};

const across = async (values: readonly unknown[]) => {
  const { near, far, crossed } = aWire();
  const arrived: unknown[] = [];
  const fail = (error: unknown): void => {
    throw error;
  };
  const sender = createParcels(near, () => undefined, fail);
  await new Promise<void>((done) => {
    createParcels(
      far,
      (value) => {
        if (arrived.push(value) === values.length) done();
      },
      fail,
    );
    for (const value of values) sender.send(value);
  });
  return { arrived, crossed };
};

it('keeps the order, also when a small value follows large bytes', async () => {
  const photo = new Uint8Array(2 ** 21);

  const { arrived } = await across([{ photo }, { share: 1 }, null, 'klaar']);

  expect(arrived.slice(1)).toEqual([{ share: 1 }, null, 'klaar']);
});

it.each([
  ['bytes', (size: number) => new Uint8Array(size)],
  ['a buffer', (size: number) => Buffer.alloc(size)],
  ['a part of a larger buffer', (size: number) => Buffer.alloc(size * 2).subarray(size)],
])('never sends more than half a megabyte at once of %s', async (_what, make) => {
  const { crossed } = await across([{ photos: [make(2 ** 21), make(2 ** 20)] }]);

  // Between processes the buffer under a view goes over, whatever the view shows of it.
  const sizes = crossed.map((message) =>
    message.say === 'piece' ? message.bytes.buffer.byteLength : 0,
  );
  expect(Math.max(...sizes)).toBe(2 ** 19);
});

it('sends the same bytes once', async () => {
  const photo = new Uint8Array(100);

  const { crossed, arrived } = await across([{ slides: [{ photo }, { photo }] }]);

  expect(crossed.filter(({ say }) => say === 'piece')).toHaveLength(1);
  expect(arrived).toEqual([{ slides: [{ photo }, { photo }] }]);
});

it('lets go of bytes that have arrived', async () => {
  const { near, far, crossed } = aWire();
  const sender = createParcels(
    near,
    () => undefined,
    () => undefined,
  );
  const arrived = new Promise((done) => {
    createParcels(far, done, () => undefined);
  });
  sender.send(new Uint8Array(10).fill(1));
  await arrived;
  await new Promise((next) => setImmediate(next));

  far.send({ say: 'take', parcel: 1, part: 0, from: 0, to: 10 });
  await new Promise((next) => setTimeout(next, 20));

  const last = crossed.at(-1);
  expect(last?.say === 'piece' && last.bytes.length).toBe(0);
});
