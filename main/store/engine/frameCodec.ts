import type { Json } from '../../../shared/domain/entity.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Entry, JsonObject, Op } from '../../kernel/entry.ts';
import type { Batch } from '../../kernel/port.ts';
import { encodeHead, encodeOp, entryForm, parseEntry } from '../../kernel/entryCodec.ts';

/**
 * What one frame of the log holds: an entry of this store and, in the private store, the half of
 * the same action that goes to the shared one. That half is written there next; a crash between
 * the two is made good at the next start.
 */
export interface Frame {
  readonly own: readonly Entry[];
  readonly also: readonly Entry[];
  /** What came from others in one go, and how far each of them came with it. */
  readonly batches?: readonly Batch[];
}

/** A frame with batches is not for a version that would take them for damage. */
const batchForm = 2;

export type ParsedFrame =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'newer' }
  | { readonly kind: 'invalid' };

const linesATurn = 500;

/**
 * A line for the head of an entry, then one for each operation: neither writing nor reading is one
 * long turn. What a person does is mostly short, and then there is no turn to wait for.
 */
export const encodeFrame = (frame: Frame): Buffer | Promise<Buffer> =>
  isShort(frame)
    ? Buffer.from(frame.own.map((entry) => headLine(entry, {}) + opLines(entry.ops)).join(''))
    : encodeInTurns(frame);

const isShort = ({ own, also, batches = [] }: Frame): boolean =>
  also.length + batches.length === 0 &&
  own.length === 1 &&
  own.every(({ ops }) => ops.length <= linesATurn);

const headLine = (entry: Entry, more: JsonObject): string =>
  line({ min: entryForm, ...encodeHead(entry), count: entry.ops.length, ...more });

const opLines = (ops: readonly Op[]): string => {
  let lines = '';
  for (const op of ops) lines += line(encodeOp(op));
  return lines;
};

const encodeInTurns = async ({ own, also, batches = [] }: Frame): Promise<Buffer> => {
  const breathe = createBreather();
  const pieces: Buffer[] = [];
  const add = async (entry: Entry, more: JsonObject): Promise<void> => {
    pieces.push(Buffer.from(headLine(entry, more)));
    for (let at = 0; at < entry.ops.length; at += linesATurn) {
      pieces.push(Buffer.from(opLines(entry.ops.slice(at, at + linesATurn))));
      await breathe();
    }
  };
  for (const entry of own) await add(entry, {});
  for (const entry of also) await add(entry, { also: true });
  for (const { entries, ...batch } of batches) {
    pieces.push(
      Buffer.from(line({ min: batchForm, batch: { ...batch }, entries: entries.length })),
    );
    for (const entry of entries) await add(entry, {});
  }
  return Buffer.concat(pieces);
};

const line = (json: Json): string => `${JSON.stringify(json)}\n`;

export const parseFrame = async (bytes: Uint8Array): Promise<ParsedFrame> => {
  const lines = await parseLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (lines === null) return { kind: 'invalid' };
  const own: Entry[] = [];
  const also: Entry[] = [];
  const batches: (Omit<Batch, 'entries'> & { readonly entries: Entry[] })[] = [];
  let inBatch = 0;
  for (let at = 0; at < lines.length;) {
    const { count, also: isAlso, batch, entries, ...head } = asObject(lines[at]);
    if (batch !== undefined) {
      const opened = readBatch(asObject(batch));
      if (head['min'] !== batchForm) return { kind: 'newer' };
      if (opened === null || typeof entries !== 'number') return { kind: 'invalid' };
      batches.push({ ...opened, entries: [] });
      inBatch = entries;
      at += 1;
      continue;
    }
    if (typeof count !== 'number') return { kind: 'invalid' };
    const parsed = parseEntry({ ...head, ops: lines.slice(at + 1, at + 1 + count) });
    if (parsed.kind !== 'entry') return parsed;
    const target = inBatch > 0 ? batches.at(-1)?.entries : isAlso === true ? also : own;
    target?.push(parsed.entry);
    inBatch = Math.max(0, inBatch - 1);
    at += 1 + count;
  }
  return { kind: 'frame', frame: { own, also, batches } };
};

const readBatch = ({
  actor,
  first,
  last,
  file,
}: Readonly<Record<string, unknown>>): Omit<Batch, 'entries'> | null =>
  typeof actor === 'string' &&
  typeof first === 'number' &&
  typeof last === 'number' &&
  typeof file === 'string'
    ? { actor, first, last, file }
    : null;

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
