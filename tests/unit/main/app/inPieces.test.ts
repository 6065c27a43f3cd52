import { expect, it } from 'vitest';
import { inPieces } from '../../../../main/app/inPieces.ts';

it('gives all of the bytes, and others their turn between two pieces', async () => {
  const bytes = new Uint8Array(4 * 2 ** 18 + 3).map((_, at) => at % 251);
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);

  const given = Buffer.from(await new Response(inPieces(bytes)).arrayBuffer());
  isDone = true;

  expect(given.equals(bytes)).toBe(true);
  expect(turns).toBeGreaterThanOrEqual(5);
});

it('ends at once where there are no bytes', async () => {
  expect(await new Response(inPieces(new Uint8Array())).text()).toBe('');
});
