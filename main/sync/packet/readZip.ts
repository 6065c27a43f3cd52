import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { writeZip } from './writeZip.ts';
import {
  centralBytes,
  centralMagic,
  endBytes,
  endMagic,
  localBytes,
  localMagic,
} from './zipLayout.ts';

export type ZipError =
  | { readonly kind: 'not-a-zip' }
  /** It begins as one and does not end as one. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

export interface ZipRules {
  readonly maxFiles: number;
  readonly maxBytesOf: (name: string) => number;
}

/**
 * Reads a zip as `writeZip` makes it and no other: files stored whole, one after the other from the
 * first byte to the directory, which is the end. So no two share bytes, nothing lies between them,
 * nothing unfolds, and no program sees other files in it than we do.
 */
export const readZip = (
  bytes: Uint8Array,
  rules: ZipRules,
): Result<ReadonlyMap<string, Uint8Array>, ZipError> => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zip.length < 4 || zip.readUInt32LE(0) !== localMagic) return err({ kind: 'not-a-zip' });
  const end = readEnd(zip);
  if (end === null) return err({ kind: 'cut' });
  if (end.count > rules.maxFiles) return err({ kind: 'too-large' });
  const files = cutFiles(zip, end);
  if (files === null) return err({ kind: 'damaged' });
  for (const [name, { length }] of files) {
    if (length > rules.maxBytesOf(name)) return err({ kind: 'too-large' });
  }
  // Every sum, flag, date and second copy of a size, in one stroke.
  return writeZip(files).equals(zip) ? ok(files) : err({ kind: 'damaged' });
};

interface End {
  readonly count: number;
  readonly directoryAt: number;
  readonly directoryEnd: number;
}

const readEnd = (zip: Buffer): End | null => {
  const at = zip.length - endBytes;
  if (at < 0 || zip.readUInt32LE(at) !== endMagic) return null;
  const count = zip.readUInt16LE(at + 10);
  return { count, directoryAt: zip.readUInt32LE(at + 16), directoryEnd: at };
};

/** Null when they overlap, leave room between them, or have one name. */
const cutFiles = (
  zip: Buffer,
  { count, directoryAt, directoryEnd }: End,
): ReadonlyMap<string, Uint8Array> | null => {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  let entryAt = directoryAt;
  for (let number = 0; number < count; number += 1) {
    if (entryAt + centralBytes > directoryEnd) return null;
    if (zip.readUInt32LE(entryAt) !== centralMagic || zip.readUInt32LE(entryAt + 42) !== at) {
      return null;
    }
    const nameAt = entryAt + centralBytes;
    entryAt = nameAt + zip.readUInt16LE(entryAt + 28);
    const name = zip.toString('latin1', nameAt, entryAt);
    const dataAt = at + localBytes + name.length;
    at = dataAt + zip.readUInt32LE(nameAt - centralBytes + 24);
    if (entryAt > directoryEnd || at > directoryAt || files.has(name)) return null;
    files.set(name, zip.subarray(dataAt, at));
  }
  return at === directoryAt ? files : null;
};
