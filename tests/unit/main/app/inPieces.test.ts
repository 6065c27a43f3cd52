import { expect, it } from 'vitest';
import { inPieces } from '../../../../main/app/inPieces.ts';
import { whileTurns } from '../whileTurns.ts';

const bytes = Buffer.from(new Uint8Array(4 * 2 ** 18 + 3).map((_, at) => at % 251));

it('gives all of the bytes, and others their turn between two pieces', async () => {
  const { turns, done } = await whileTurns(() => new Response(inPieces(bytes)).arrayBuffer());

  expect(Buffer.from(done).equals(bytes)).toBe(true);
  expect(turns).toBeGreaterThanOrEqual(5);
});

it('gives copies, so that whoever takes a piece takes nothing of the rest', async () => {
  for await (const piece of inPieces(bytes)) expect(piece.buffer).not.toBe(bytes.buffer);
});

it('ends at once where there are no bytes', async () => {
  expect(await new Response(inPieces(new Uint8Array())).text()).toBe('');
});
