import { readOrientation, writeOrientation } from './orientation.ts';

const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const exifFlag = 0x08;
const xmpFlag = 0x04;
const frameHeadBytes = 16;

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

/** A WebP without camera data and texts. Null for what is no whole WebP. */
export const stripWebp = (bytes: Buffer): Buffer | null => {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const end = 8 + bytes.readUInt32LE(4);
  const chunks = end > bytes.length ? null : chunksIn(bytes.subarray(12, end));
  if (chunks === null) return null;
  const exif = chunks.find(({ type }) => type === 'EXIF')?.body;
  const orientation = exif === undefined ? 1 : readOrientation(withoutPrefix(exif));
  const isTurned = orientation !== 1 && chunks[0]?.type === 'VP8X';
  const kept = chunks.flatMap((one): Buffer[] => {
    if (!drawn.has(one.type)) return [];
    if (one.type === 'VP8X') return [write(one.type, withFlags(one.body, isTurned))];
    if (one.type !== 'ANMF') return [write(one.type, one.body)];
    const frame = chunksIn(one.body.subarray(frameHeadBytes)) ?? [];
    const inner = frame.filter(({ type }) => drawn.has(type)).map((c) => write(c.type, c.body));
    return [write(one.type, Buffer.concat([one.body.subarray(0, frameHeadBytes), ...inner]))];
  });
  if (isTurned) kept.push(write('EXIF', writeOrientation(orientation)));
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  return write('RIFF', body);
};

const chunksIn = (bytes: Buffer): readonly Chunk[] | null => {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > bytes.length) return null;
    const body = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ type: bytes.toString('latin1', at, at + 4), body });
    at += 8 + length + (length % 2);
  }
  return chunks;
};

/** Some programs write the prefix that belongs in a JPEG. */
const withoutPrefix = (exif: Buffer): Buffer =>
  exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;

const withFlags = (body: Buffer, hasExif: boolean): Buffer => {
  const changed = Buffer.from(body);
  changed[0] = ((body[0] ?? 0) & ~(exifFlag | xmpFlag)) | (hasExif ? exifFlag : 0);
  return changed;
};

const write = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
