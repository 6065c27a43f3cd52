import { randomBytes } from 'node:crypto';
import { serveWork } from '../process/serveWork.ts';
import { seal, unseal } from './sealed.ts';
import type { FromSealer, ToSealer } from './sealer.ts';

// The program of the process that locks or unlocks one package.
const rng = { bytes: (count: number) => randomBytes(count), fraction: () => Math.random() };

serveWork(async (order: ToSealer): Promise<FromSealer> =>
  order.do === 'seal'
    ? { did: 'seal', bytes: await seal(order.sealing, rng) }
    : { did: 'unseal', result: await unseal(order.bytes, order.passphrase) },
);
