import { readCsv } from './formats/csv.ts';
import { readJson } from './formats/json.ts';
import { readMarkdown } from './formats/markdown.ts';
import { refuse } from './refusal.ts';
import type { FromPlace } from './readPlace.ts';
import type { OnShare, Source } from './source.ts';

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);
/** An Excel of before 2007, and a workbook with a password, which is wrapped in the same. */
const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isTar = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';

/** Reads what was chosen with the reader of its kind, by what is in it rather than by its name. */
export const readSource = async (
  { name, extension, files, leftOut = [] }: FromPlace,
  sheet: number | null,
  onShare: OnShare,
): Promise<Source> => {
  const source = await readerOf(extension, files, sheet, onShare);
  return {
    ...source,
    name: source.name.trim() || name,
    leftOut: [...leftOut, ...source.leftOut],
  };
};

const readerOf = async (
  extension: string,
  files: FromPlace['files'],
  sheet: number | null,
  onShare: OnShare,
): Promise<Source> => {
  const [file] = files;
  if (file === undefined) return refuse({ kind: 'empty' });
  if (extension === '' || extension === '.md' || extension === '.markdown') {
    return readMarkdown(files, onShare);
  }
  const { bytes } = file;
  if (isOldOffice(bytes)) {
    return refuse({ kind: extension === '.xls' ? 'old-excel' : 'locked' });
  }
  if (isZip(bytes)) {
    if (extension !== '.xlsx' && extension !== '.xlsm') return refuse({ kind: 'unknown-kind' });
    // Its parts are of no use to the other readers.
    const { readXlsx } = await import('./formats/xlsx.ts');
    return readXlsx(bytes, sheet);
  }
  if (isTar(bytes) || extension === '.jex') {
    const { readJoplin } = await import('./formats/joplin.ts');
    return readJoplin(bytes, onShare);
  }
  switch (extension) {
    case '.json':
      return readJson(bytes);
    case '.csv':
    case '.tsv':
    case '.txt':
      return readCsv(bytes);
    case '.xlsx':
    case '.xlsm':
      return refuse({ kind: 'damaged' });
    default:
      return refuse({ kind: 'unknown-kind' });
  }
};
