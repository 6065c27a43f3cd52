import type { Entry, Op } from '../../kernel/entry.ts';
import { parseEntry } from '../../kernel/entryCodec.ts';
import { limits } from './limits.ts';
import { isSafeKey, isSoundJson, readJson } from './vetJson.ts';

export type ParsedLine =
  | { readonly kind: 'entry'; readonly n: number; readonly entry: Entry; readonly refused: number }
  | { readonly kind: 'newer' | 'invalid'; readonly n: number | undefined };

/** What an operation against the rules becomes: on every computer the same nothing. */
const nothing: Op = { op: 'other', raw: { op: 'x-nothing' } };

/** Reads one entry as it lies in a segment, of which the actor is known. */
export const parseEntryLine = (line: string, actor: string): ParsedLine => {
  const json = readJson(line);
  if (!isObject(json)) return { kind: 'invalid', n: undefined };
  const n = numberOf(json['n']);
  const ops: readonly unknown[] = Array.isArray(json['ops']) ? json['ops'] : [];
  const sound = ops.map(isSoundOp);
  const parsed = parseEntry({
    ...json,
    a: actor,
    ops: Array.isArray(json['ops']) ? ops.map((op, at) => (sound[at] === true ? op : {})) : null,
  });
  if (json['a'] !== actor || parsed.kind === 'invalid') return { kind: 'invalid', n };
  if (parsed.kind === 'newer') return { kind: 'newer', n };
  if (!isShort(parsed.entry)) return { kind: 'invalid', n };
  const vetted = parsed.entry.ops.map((op, at) => (sound[at] === true ? op : nothing));
  const refused = sound.filter((is) => !is).length;
  return { kind: 'entry', n: parsed.entry.n, entry: { ...parsed.entry, ops: vetted }, refused };
};

const isSoundOp = (op: unknown): boolean =>
  isSoundJson(op, limits.opDepth) && (!isObject(op) || isSafeKey(op['f']));

const isShort = ({ by, act, g }: Entry): boolean =>
  by.length <= 100 && act.length <= 100 && (g ?? '').length <= 100;

const numberOf = (n: unknown): number | undefined =>
  typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
