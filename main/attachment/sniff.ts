import type { MediaType } from '../../shared/domain/fileKinds.ts';

/** How programs and scripts begin, on any system: a name that says otherwise does not help them. */
const programStarts: readonly Buffer[] = [
  Buffer.from('MZ', 'latin1'),
  Buffer.from('\x7fELF', 'latin1'),
  Buffer.from('#!', 'latin1'),
  Buffer.from([0xfe, 0xed, 0xfa, 0xce]),
  Buffer.from([0xfe, 0xed, 0xfa, 0xcf]),
  Buffer.from([0xcf, 0xfa, 0xed, 0xfe]),
  Buffer.from([0xce, 0xfa, 0xed, 0xfe]),
  Buffer.from([0xca, 0xfe, 0xba, 0xbe]),
  // A Windows shortcut.
  Buffer.from([0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]),
];

export const isProgram = (head: Buffer): boolean =>
  programStarts.some((start) => head.subarray(0, start.length).equals(start));

const zipStart = Buffer.from('PK\x03\x04', 'latin1');

/** Whether a document begins as files of its kind do. */
export const fitsKind = (type: MediaType, head: Buffer): boolean => {
  switch (type) {
    case 'application/pdf':
      return head.includes('%PDF-');
    case 'text/plain':
      return !head.includes(0);
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return false;
    default:
      return head.subarray(0, zipStart.length).equals(zipStart);
  }
};

/** What a picture is by its first bytes; null for what a page may not show. */
export const photoTypeOf = (bytes: Buffer): MediaType | null => {
  if (bytes.length < 12) return null;
  if (bytes.readUInt16BE(0) === 0xffd8) return 'image/jpeg';
  if (bytes.readUInt32BE(0) === 0x89504e47) return 'image/png';
  const isWebp =
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'image/webp' : null;
};
