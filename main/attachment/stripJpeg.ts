import { readOrientation, writeOrientation } from './orientation.ts';

const exifStart = Buffer.from('Exif\0\0', 'latin1');
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const firstApp = 0xe0;
const lastApp = 0xef;
const comment = 0xfe;

/**
 * A JPEG without anything but its picture: colour profile and how it is turned stay, all else that
 * a camera or a program wrote beside it goes, and what lies behind its end (phones put a film or a
 * second photo there). Null for what is no whole JPEG. The picture itself is not touched.
 */
export const stripJpeg = (bytes: Buffer): Buffer | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + startOfImage) return null;
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === undefined) return null;
    if (marker === endOfImage) return whole(kept, orientation);
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    const body = segment.subarray(4);
    if (marker === 0xe1 && body.indexOf(exifStart) === 0) {
      orientation = readOrientation(body.subarray(exifStart.length));
    }
    if (mayStay(marker, body)) kept.push(segment);
    at = end;
    if (marker === startOfScan) {
      const scanEnd = endOfScan(bytes, at);
      if (scanEnd === null) return null;
      kept.push(bytes.subarray(at, scanEnd));
      at = scanEnd;
    }
  }
};

const mayStay = (marker: number, body: Buffer): boolean => {
  if (marker === comment) return false;
  if (marker < firstApp || marker > lastApp) return true;
  // How colours are meant: without these some photos look wrong. Neither has room for anything else.
  if (marker === 0xe2) return body.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  return marker === 0xee && body.toString('latin1', 0, 5) === 'Adobe' && body.length === 12;
};

/** Where the next marker is that is no part of the picture's data. */
const endOfScan = (bytes: Buffer, from: number): number | null => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return null;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return null;
};

const whole = (kept: readonly Buffer[], orientation: number): Buffer => {
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  const [start, end] = [Buffer.from([0xff, startOfImage]), Buffer.from([0xff, endOfImage])];
  return Buffer.concat([start, ...turned, ...kept, end]);
};

const orientationSegment = (orientation: number): Buffer => {
  const body = Buffer.concat([exifStart, writeOrientation(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
