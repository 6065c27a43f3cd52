import { createBreather } from './breathe.ts';

const pieceBytes = 64 << 10;
const newline = 0x0a;
const comma = 0x2c;

/**
 * One object, or a map, as JSON with a line for each entry: a person can read it, and neither writing nor
 * reading needs one long turn. The entries are taken when this is called; values that change
 * meanwhile must be replaced, not altered.
 */
export const stringifyShard = (data: object): AsyncIterable<Uint8Array> =>
  stringifyEntries(data instanceof Map ? [...data] : Object.entries(data));

async function* stringifyEntries(
  entries: readonly (readonly [string, unknown])[],
): AsyncGenerator<Uint8Array> {
  const breathe = createBreather();
  let piece = '{';
  let isFirst = true;
  for (const [key, value] of entries) {
    const written = JSON.stringify(value) as string | undefined;
    if (written === undefined) continue;
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(key)}:${written}`;
    isFirst = false;
    if (piece.length < pieceBytes) continue;
    yield Buffer.from(piece);
    piece = '';
    await breathe();
  }
  yield Buffer.from(`${piece}\n}\n`);
}

/** Reads what `stringifyShard` wrote, some lines at a time; any other JSON object in one go. */
export const parseShard = async <T extends object>(bytes: Uint8Array): Promise<T> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = await parseLines(file);
  return (entries === null ? JSON.parse(file.toString()) : Object.fromEntries(entries)) as T;
};

const parseLines = async (file: Buffer): Promise<readonly [string, unknown][] | null> => {
  const breathe = createBreather();
  const entries: [string, unknown][] = [];
  const end = file.length - '\n}\n'.length;
  if (file.toString('latin1', 0, 2) !== '{\n') return null;
  for (let from = 2; from < end;) {
    // A line break in JSON of one line an entry stands between entries only.
    const lineEnd = file.indexOf(newline, from + pieceBytes);
    const to = lineEnd === -1 || lineEnd > end ? end : lineEnd;
    const lines = file.toString('utf8', from, file[to - 1] === comma ? to - 1 : to);
    try {
      for (const entry of Object.entries(JSON.parse(`{${lines}}`) as object)) entries.push(entry);
    } catch {
      return null;
    }
    from = to + 1;
    await breathe();
  }
  return entries;
};
