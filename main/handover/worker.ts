import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { seal, unseal } from './sealed.ts';
import type { FromSealer, ToSealer } from './sealThread.ts';

// The entry of the thread that locks or unlocks one package. An exception ends it, and main hears of it.
const rng = { bytes: (count: number) => randomBytes(count), fraction: () => Math.random() };

const answer = async (order: ToSealer): Promise<FromSealer> =>
  order.do === 'seal'
    ? { did: 'seal', bytes: await seal(order.sealing, rng) }
    : { did: 'unseal', result: await unseal(order.bytes, order.passphrase) };

parentPort?.once('message', (order: ToSealer) => {
  void answer(order).then((message) => parentPort?.postMessage(message));
});
