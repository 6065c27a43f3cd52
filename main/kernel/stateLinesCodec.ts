import type { StateRecord } from './port.ts';

const pieceBytes = 64 << 10;
const newline = 0x0a;

/**
 * The records in the lines of a base's shard, some at a time. They were checked by whoever hands them
 * over: this end only needs them as objects.
 */
export function* readStateLines(lines: Uint8Array): Generator<readonly StateRecord[]> {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  for (let from = 0; from < bytes.length;) {
    const lineEnd = bytes.indexOf(newline, from + pieceBytes);
    const to = lineEnd === -1 ? bytes.length - 1 : lineEnd;
    // A line break in a line of JSON stands between two values only.
    const piece = bytes.toString('utf8', from, to).replaceAll('\n', ',');
    yield JSON.parse(`[${piece}]`) as readonly StateRecord[];
    from = to + 1;
  }
}
