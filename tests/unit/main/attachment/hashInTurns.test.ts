import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashInTurns } from '../../../../main/attachment/hashInTurns.ts';

it('lets others have their turn after each piece of a large file', async () => {
  const large = Buffer.alloc(4 * 2 ** 18 + 1, 7);
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);

  const hash = await hashInTurns(large);
  isDone = true;

  expect(hash).toBe(createHash('sha256').update(large).digest('hex'));
  expect(turns).toBeGreaterThanOrEqual(4);
});
