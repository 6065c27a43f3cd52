import { randomInt } from 'node:crypto';
import { env } from 'node:process';
import { expect, it } from 'vitest';
import { eraseAndStop } from '../../../unit/main/store/erase/stoppedErase.ts';

const step = 13;

it('the app may stop at any call to the disk while it erases: all of it is there, or no word', async () => {
  // Every call in turn takes minutes; each run begins at another one.
  const first = Number(env['SEED'] ?? randomInt(step));
  console.info(`seed ${String(first)}: stopped while it erases`);
  let mended = 0;
  for (let last = first; ; last += step) {
    const stopped = await eraseAndStop((_call, at) => at >= last);
    if (!stopped.wasStopped) break;
    if (stopped.isThere) expect(stopped.after).not.toEqual([]);
    else expect({ last, left: stopped.after }).toEqual({ last, left: [] });
    if (stopped.before.length > 0 && !stopped.isThere) mended += 1;
  }
  expect(mended).toBeGreaterThan(0);
});
