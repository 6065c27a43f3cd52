const orientationTag = 0x0112;
const shortType = 3;
const entryBytes = 12;
const headBytes = 8;

/** How a photo must be turned, from its TIFF data; 1 (as it is) where they do not say. */
export const readOrientation = (tiff: Buffer): number => {
  if (tiff.length < headBytes + 2) return 1;
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const isLittle = order === 'II';
  const u16 = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const first = u32(4);
  if (u16(2) !== 42 || first + 2 > tiff.length) return 1;
  const count = u16(first);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * entryBytes;
    if (at + entryBytes > tiff.length) return 1;
    if (u16(at) !== orientationTag || u16(at + 2) !== shortType) continue;
    const value = u16(at + headBytes);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

/** TIFF data that say how the photo is turned, and nothing else. */
export const writeOrientation = (orientation: number): Buffer => {
  const tiff = Buffer.alloc(headBytes + 2 + entryBytes + 4);
  tiff.write('MM', 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(headBytes, 4);
  tiff.writeUInt16BE(1, headBytes);
  const at = headBytes + 2;
  tiff.writeUInt16BE(orientationTag, at);
  tiff.writeUInt16BE(shortType, at + 2);
  tiff.writeUInt32BE(1, at + 4);
  tiff.writeUInt16BE(orientation, at + 8);
  return tiff;
};
