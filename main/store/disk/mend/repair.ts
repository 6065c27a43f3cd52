import { asDiskError } from '../diskError.ts';
import type { DiskParts } from '../diskParts.ts';
import { replaceFile } from '../replaceFile.ts';

/**
 * Puts the mended bytes in the file's place, so that a second flipped bit finds a whole file. When
 * the disk refuses, the damage stays as it is and is mended again at the next start.
 */
export const repair = async (parts: DiskParts, path: string, bytes: Uint8Array): Promise<void> => {
  if (parts.tally.readOnly !== null) return;
  try {
    await replaceFile(parts.fs, path, bytes);
  } catch (error) {
    asDiskError(error);
  }
};

/** A refusal to read is not damage: then nothing here may be written any more. */
export const unlessRefused = async <T>(
  parts: DiskParts,
  reading: Promise<T>,
  otherwise: T,
): Promise<T> => {
  try {
    return await reading;
  } catch (error) {
    asDiskError(error);
    parts.tally.readOnly ??= 'no-access';
    return otherwise;
  }
};
