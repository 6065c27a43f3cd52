import type { Json } from '../../shared/domain/entity.ts';
import type { Entry, JsonObject, Op } from './entry.ts';

/** Entries of this form and older ones are understood; a later one says so in `min`. */
export const entryForm = 1;

export type ParsedEntry =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Written by a newer version in a form that older ones must not guess at. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'invalid' };

export const parseEntry = (json: unknown): ParsedEntry => {
  if (!isObject(json)) return { kind: 'invalid' };
  if (typeof json['min'] === 'number' && json['min'] > entryForm) return { kind: 'newer' };
  const { a, n, t, by, act, g, ops } = json;
  const isSound =
    isActor(a) && isCount(n) && isStamp(t) && isText(by) && isText(act) && Array.isArray(ops);
  if (!isSound) return { kind: 'invalid' };
  const group = isText(g) ? { g } : {};
  return { kind: 'entry', entry: { a, n, t, by, act, ...group, ops: ops.map(parseOp) } };
};

/** The entry without its operations, for those who write them one by one. */
export const encodeHead = ({ ops: _ops, ...head }: Entry): JsonObject => head;

export const encodeOp = (op: Op): Json => (op.op === 'other' ? op.raw : { ...op });

export const encodeEntry = (entry: Entry): Json => ({
  ...encodeHead(entry),
  ops: entry.ops.map(encodeOp),
});

/**
 * What is not a sound operation of this version is kept as it is: it may be one of a newer
 * version, and on every computer it has the same effect, none.
 */
const parseOp = (json: unknown): Op => {
  if (!isObject(json)) return { op: 'other', raw: { op: 'x-nothing', was: asJson(json) } };
  // Read from JSON, so nothing in it is anything else; the checks below make each claim true.
  return isSoundOp(json) ? (json as unknown as Op) : { op: 'other', raw: json as JsonObject };
};

const isSoundOp = (json: Unknowns): boolean => {
  const { op, k, r, f, v, p, i, y, s, x, saw } = json;
  if (op === 'void') return isDots(p);
  if (!isKind(k) || !isId(r)) return false;
  switch (op) {
    case 'new':
      return isByField(v) && isByField(s, Array.isArray) && isByField(x, isText);
    case 'set':
      return isField(f) && v !== undefined && isDots(p);
    case 'add':
      return isField(f) && Array.isArray(v) && isDots(p) && isIndex(i);
    case 'rem':
      return isField(f) && isDots(p);
    case 'txt':
      return isField(f) && isText(y) && isDots(p);
    case 'del':
      return isDots(p) && isObject(saw) && Object.values(saw).every(isCount);
    case 'undel':
      return isDots(p);
    case 'erase':
      return true;
    default:
      return false;
  }
};

type Unknowns = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const matches =
  (shape: RegExp) =>
  (value: unknown): value is string =>
    isText(value) && shape.test(value);

const isActor = matches(/^[0-9a-f]{16}$/);
const isStamp = matches(/^[0-9a-f]{16}$/);
/** As ids are written: another spelling of the same one would be another record. */
export const isId = matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
/** A kind becomes part of a file's name. */
const isKind = matches(/^[a-z][A-Za-z0-9]{0,29}$/);
const hasFieldShape = matches(/^[A-Za-z][A-Za-z0-9]{0,59}$/);
/** `id` is the record's own, in the readable files. */
const isField = (value: unknown): value is string => hasFieldShape(value) && value !== 'id';

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isIndex = (value: unknown): value is number => value === 0 || isCount(value);
const isDots = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isByField = (value: unknown, isValue: (value: unknown) => boolean = () => true): boolean =>
  value === undefined ||
  (isObject(value) &&
    Object.entries(value).every(([field, inside]) => isField(field) && isValue(inside)));

const asJson = (value: unknown): Json => value as Json;
