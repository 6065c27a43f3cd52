import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createBreather } from '../breathe.ts';
import { bitsApart, findFlippedBit, flipBit } from '../mend/flippedBit.ts';

// "W1" | length u32 | crc32 u32 | flags u8 | check 8 | payload. Little-endian. The CRC covers all but
// the magic and itself; the check is the start of the payload's SHA-256 and confirms a mended bit.
const magic = 0x3157;
const lengthAt = 2;
const crcAt = 6;
const flagsAt = 10;
const checkAt = 11;
export const headerBytes = 19;
const crcBits = 32;

export const flag = { gzip: 0x01, blank: 0x80 } as const;
export const knownFlags = flag.gzip | flag.blank;

export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
  readonly payload: Uint8Array;
}

export const encodeFrame = (payload: Uint8Array, flags: number): Buffer => {
  const bytes = Buffer.allocUnsafe(headerBytes + payload.length);
  bytes.writeUInt16LE(magic, 0);
  bytes.writeUInt32LE(payload.length, lengthAt);
  bytes[flagsAt] = flags;
  checkOf(payload).copy(bytes, checkAt);
  bytes.set(payload, headerBytes);
  bytes.writeUInt32LE(crcOf(bytes), crcAt);
  return bytes;
};

/** Takes up room where frames were, so that those behind it keep their places. */
export const blankFrame = (size: number): Buffer =>
  encodeFrame(Buffer.alloc(size - headerBytes), flag.blank);

/** The whole frame that starts here, or null. */
export const readFrame = (bytes: Buffer, start: number): Frame | null => {
  const end = endOfFrame(bytes, start, 0);
  if (end === null || bytes.readUInt16LE(start) !== magic) return null;
  const frame = bytes.subarray(start, end);
  if (crcOf(frame) !== frame.readUInt32LE(crcAt)) return null;
  return {
    start,
    end,
    flags: frame[flagsAt] ?? 0,
    payload: frame.subarray(headerBytes),
  };
};

/** Undoes one flipped bit in the frame that starts here, in place. False when it was not just that. */
export const mendFrame = async (bytes: Buffer, start: number): Promise<boolean> =>
  mendMagic(bytes, start) || (await mendContent(bytes, start)) || mendLength(bytes, start);

const mendMagic = (bytes: Buffer, start: number): boolean => {
  if (endOfFrame(bytes, start, 0) === null) return false;
  const found = bytes.readUInt16LE(start);
  if (bitsApart(found, magic) !== 1) return false;
  bytes.writeUInt16LE(magic, start);
  if (readFrame(bytes, start) !== null) return true;
  bytes.writeUInt16LE(found, start);
  return false;
};

/** A bit in the CRC, the flags, the check or the payload: the length stands, so the CRC tells which. */
const mendContent = async (bytes: Buffer, start: number): Promise<boolean> => {
  const end = endOfFrame(bytes, start, 0);
  if (end === null || bytes.readUInt16LE(start) !== magic) return false;
  const frame = bytes.subarray(start, end);
  const covered = frame.length - flagsAt;
  const difference = (crcOf(frame) ^ frame.readUInt32LE(crcAt)) >>> 0;
  if (bitsApart(difference, 0) === 1) return mendCrc(frame);
  const bit = await findFlippedBit(difference, covered);
  if (bit === null) return false;
  flipBit(frame, flagsAt * 8 + bit);
  if (isConfirmed(frame)) return true;
  flipBit(frame, flagsAt * 8 + bit);
  return false;
};

const mendCrc = (frame: Buffer): boolean => {
  if (!isConfirmed(frame)) return false;
  frame.writeUInt32LE(crcOf(frame), crcAt);
  return true;
};

/** A bit in the length: without it there is no telling where the frame ends, so each is tried. */
const mendLength = (bytes: Buffer, start: number): boolean => {
  if (start + headerBytes > bytes.length || bytes.readUInt16LE(start) !== magic) return false;
  for (let bit = 0; bit < crcBits; bit += 1) {
    if (endOfFrame(bytes, start, (1 << bit) >>> 0) === null) continue;
    flipBit(bytes, (start + lengthAt) * 8 + bit);
    if (readFrame(bytes, start) !== null) return true;
    flipBit(bytes, (start + lengthAt) * 8 + bit);
  }
  return false;
};

/** Where the next frame starts that is whole or was just mended; null when none follows. */
export const findNextFrame = async (
  bytes: Buffer,
  from: number,
): Promise<{ readonly start: number; readonly wasMended: boolean } | null> => {
  const breathe = createBreather();
  let start = bytes.indexOf('W1', from, 'latin1');
  while (start !== -1) {
    if (readFrame(bytes, start) !== null) return { start, wasMended: false };
    if (await mendFrame(bytes, start)) return { start, wasMended: true };
    start = bytes.indexOf('W1', start + 1, 'latin1');
    await breathe();
  }
  return null;
};

const endOfFrame = (bytes: Buffer, start: number, lengthMask: number): number | null => {
  if (start + headerBytes > bytes.length) return null;
  const length = (bytes.readUInt32LE(start + lengthAt) ^ lengthMask) >>> 0;
  const end = start + headerBytes + length;
  return end > bytes.length ? null : end;
};

const crcOf = (frame: Buffer): number =>
  crc32(frame.subarray(flagsAt), crc32(frame.subarray(lengthAt, crcAt)));

const checkOf = (payload: Uint8Array): Buffer => hash('sha256', payload, 'buffer').subarray(0, 8);

const isConfirmed = (frame: Buffer): boolean =>
  checkOf(frame.subarray(headerBytes)).equals(frame.subarray(checkAt, headerBytes));
