import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashInTurns } from '../../../../main/attachment/hashInTurns.ts';
import { whileTurns } from '../whileTurns.ts';

it('lets others have their turn after each piece of a large file', async () => {
  const large = Buffer.alloc(4 * 2 ** 18 + 1, 7);

  const { turns, done: hash } = await whileTurns(() => hashInTurns(large));

  expect(hash).toBe(createHash('sha256').update(large).digest('hex'));
  expect(turns).toBeGreaterThanOrEqual(4);
});
