import { Unzip, UnzipInflate } from 'fflate';
import { importLimits, mibOf } from '../importLimits.ts';
import { orDamaged, refuse } from '../refusal.ts';

/** How much is unfolded between two looks at the sum. */
const pieceBytes = 16 * 2 ** 10;

/**
 * Unfolds a zip once without keeping anything, and refuses one that grows out of bounds: what it
 * says of its own sizes is not believed.
 */
export const checkZip = (bytes: Uint8Array): void => {
  const seen = { entries: 0, unfolded: 0, isDamaged: false };
  const isOver = (): boolean =>
    seen.entries > importLimits.zipEntries || seen.unfolded > mibOf(importLimits.unfoldedMib);
  const goesOn = (): boolean => !isOver() && !seen.isDamaged;
  const unzip = new Unzip((file) => {
    seen.entries += 1;
    // An exception from here would come back as an error of the file itself.
    file.ondata = (error: unknown, piece) => {
      if (error === null) seen.unfolded += piece.length;
      else seen.isDamaged = true;
    };
    if (goesOn()) file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && goesOn(); at += pieceBytes) {
    orDamaged(() => {
      unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    });
  }
  if (isOver()) refuse({ kind: 'too-large', maxMib: importLimits.fileMib });
  if (!goesOn() || seen.entries === 0) refuse({ kind: 'damaged' });
};
