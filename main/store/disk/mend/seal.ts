import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createBreather } from '../breathe.ts';
import { findFlippedBit, flipBit } from './flippedBit.ts';

/** What a file must be: CRC-32 finds damage fast and points at a flipped bit, SHA-256 confirms. */
export interface Seal {
  readonly size: number;
  readonly crc32: number;
  readonly sha256: string;
}

const pieceBytes = 1 << 20;

export const pieces = function* (bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
};

export const createSealer = () => {
  const hash = createHash('sha256');
  let size = 0;
  let crc = 0;
  return {
    add: (piece: Uint8Array): void => {
      hash.update(piece);
      crc = crc32(piece, crc);
      size += piece.length;
    },
    finish: (): Seal => ({ size, crc32: crc, sha256: hash.digest('hex') }),
  };
};

export const sealOf = async (bytes: Uint8Array): Promise<Seal> => {
  const breathe = createBreather();
  const sealer = createSealer();
  for (const piece of pieces(bytes)) {
    sealer.add(piece);
    await breathe();
  }
  return sealer.finish();
};

export const isSameSeal = (a: Seal | undefined, b: Seal | undefined): boolean =>
  a !== undefined && a.sha256 === b?.sha256 && a.size === b.size;

const crcOf = async (bytes: Uint8Array): Promise<number> => {
  const breathe = createBreather();
  let crc = 0;
  for (const piece of pieces(bytes)) {
    crc = crc32(piece, crc);
    await breathe();
  }
  return crc;
};

export type Checked =
  | { readonly state: 'whole' | 'mended'; readonly bytes: Uint8Array }
  | { readonly state: 'damaged' };

/** Checks bytes against their seal, and mends them when one bit flipped in them or in the seal. */
export const checkSeal = async (bytes: Uint8Array, seal: Seal): Promise<Checked> => {
  if (bytes.length !== seal.size) return { state: 'damaged' };
  const crc = await crcOf(bytes);
  if (crc === seal.crc32) return { state: 'whole', bytes };
  if ((await sealOf(bytes)).sha256 === seal.sha256) return { state: 'mended', bytes };

  const bit = await findFlippedBit(crc ^ seal.crc32, bytes.length);
  if (bit === null) return { state: 'damaged' };
  const mended = Uint8Array.from(bytes);
  flipBit(mended, bit);
  const isConfirmed = (await sealOf(mended)).sha256 === seal.sha256;
  return isConfirmed ? { state: 'mended', bytes: mended } : { state: 'damaged' };
};
