import type { Json } from '../../../shared/domain/entity.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Entry } from '../../kernel/entry.ts';
import { encodeHead, encodeOp, entryForm, parseEntry } from '../../kernel/entryCodec.ts';

/**
 * What one frame of the log holds: an entry of this store and, in the private store, the half of
 * the same action that goes to the shared one. That half is written there next; a crash between
 * the two is made good at the next start.
 */
export interface Frame {
  readonly own: readonly Entry[];
  readonly also: readonly Entry[];
}

export type ParsedFrame =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'newer' }
  | { readonly kind: 'invalid' };

const linesATurn = 500;

/** A line for the head of an entry, then one for each operation: neither writing nor reading is one long turn. */
export const encodeFrame = async ({ own, also }: Frame): Promise<Buffer> => {
  const breathe = createBreather();
  const pieces: Buffer[] = [];
  const marked = [...own.map((entry) => ({ entry, also: false }))];
  marked.push(...also.map((entry) => ({ entry, also: true })));
  for (const { entry, also: isAlso } of marked) {
    const head = { min: entryForm, ...encodeHead(entry), count: entry.ops.length };
    pieces.push(line(isAlso ? { ...head, also: true } : head));
    for (let at = 0; at < entry.ops.length; at += linesATurn) {
      const ops = entry.ops.slice(at, at + linesATurn);
      pieces.push(Buffer.from(ops.map((op) => `${JSON.stringify(encodeOp(op))}\n`).join('')));
      await breathe();
    }
  }
  return Buffer.concat(pieces);
};

const line = (json: Json): Buffer => Buffer.from(`${JSON.stringify(json)}\n`);

export const parseFrame = async (bytes: Uint8Array): Promise<ParsedFrame> => {
  const lines = await parseLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (lines === null) return { kind: 'invalid' };
  const own: Entry[] = [];
  const also: Entry[] = [];
  for (let at = 0; at < lines.length;) {
    const { count, also: isAlso, ...head } = asObject(lines[at]);
    if (typeof count !== 'number') return { kind: 'invalid' };
    const parsed = parseEntry({ ...head, ops: lines.slice(at + 1, at + 1 + count) });
    if (parsed.kind !== 'entry') return parsed;
    (isAlso === true ? also : own).push(parsed.entry);
    at += 1 + count;
  }
  return { kind: 'frame', frame: { own, also } };
};

const parseLines = async (bytes: Buffer): Promise<readonly unknown[] | null> => {
  const breathe = createBreather();
  const lines: unknown[] = [];
  let from = 0;
  while (from < bytes.length) {
    const lineEnd = bytes.indexOf('\n', from + (64 << 10));
    const to = lineEnd === -1 ? bytes.lastIndexOf('\n') : lineEnd;
    if (to < from) return null;
    try {
      const together = bytes.toString('utf8', from, to).replaceAll('\n', ',');
      for (const one of JSON.parse(`[${together}]`) as unknown[]) lines.push(one);
    } catch {
      return null;
    }
    from = to + 1;
    await breathe();
  }
  return lines;
};

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
