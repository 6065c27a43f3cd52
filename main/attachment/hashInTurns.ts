import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

const turnBytes = 2 ** 18;

/** The SHA-256 of bytes: of a photo of many megabytes in one turn, it would hold up the whole process. */
export const hashInTurns = async (bytes: Uint8Array): Promise<string> => {
  const sum = createHash('sha256');
  for (let from = 0; from < bytes.length; from += turnBytes) {
    if (from > 0) await nextTurn();
    sum.update(bytes.subarray(from, from + turnBytes));
  }
  return sum.digest('hex');
};
