import type { StateRecord } from '../port.ts';
import { limits } from './limits.ts';
import { isSafeKey, isSoundJson } from './vetJson.ts';

const packed = /^[0-9a-f]{32}\.[1-9]\d{0,14}(\.[1-9]\d{0,8})?$/;
const stamp = /^[0-9a-f]{16}$/;
const fieldName = /^(?!id$)[A-Za-z][A-Za-z0-9]{0,59}$/;
const kindName = /^[a-z][A-Za-z0-9]{0,29}$/;
const recordId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** One class under one star: a group repeated over megabytes is more than the stack of a pattern holds. */
const base64 = /^[0-9a-zA-Z+/]*={0,2}$/;

/** How deep the value of a field lies in a line. */
const depthOfValue = 2;

/**
 * True for a record as most are: made by one entry, and written down in the plainest way. False says
 * nothing: then the whole form is looked at, which takes several times as long. A base has very many.
 */
export const isPlainStateRecord = (json: unknown): json is StateRecord => {
  if (!isObject(json)) return false;
  for (const key of Object.keys(json)) {
    if (!lineKeys.has(key)) return false;
  }
  const { kind, record, texts, yjs } = json;
  if (!isLike(kindName, kind) || !isObject(record)) return false;
  if (yjs !== undefined && !(isText(yjs, limits.stateLength) && isBase64(yjs))) return false;
  if (texts !== undefined && !isFieldsOf(texts, (one) => isText(one, limits.stateLength)))
    return false;
  const { id, _m: meta } = record;
  return isLike(recordId, id) && isPlainMeta(meta) && areValuesSound(record);
};

const lineKeys = new Set(['kind', 'record', 'texts', 'yjs']);

/** With the dot of a creation, which every value without one of its own then has. */
const isPlainMeta = (meta: unknown): boolean => {
  if (!isObject(meta)) return false;
  for (const key of Object.keys(meta)) if (!metaKeys.has(key)) return false;
  const { c, by, u, r, x } = meta;
  return (
    isLike(packed, c) &&
    (by === undefined || isText(by, 100)) &&
    (u === undefined || isLike(stamp, u)) &&
    (r === undefined || isFieldsOf(r, (dot) => isLike(packed, dot))) &&
    (x === undefined || isFieldsOf(x, areDots))
  );
};
const metaKeys = new Set(['c', 'by', 'u', 'r', 'x']);

const areDots = (dots: unknown): boolean =>
  Array.isArray(dots) && dots.every((dot) => isLike(packed, dot));

const isFieldsOf = (value: unknown, isOne: (of: unknown) => boolean): boolean => {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) if (!isField(key) || !isOne(value[key])) return false;
  return true;
};

const areValuesSound = (record: Readonly<Record<string, unknown>>): boolean => {
  for (const key of Object.keys(record)) {
    if (key === 'id' || key === '_m') continue;
    if (!isField(key)) return false;
    if (!isSoundJson(record[key], limits.depth - depthOfValue, limits.stateLength)) return false;
  }
  return true;
};

const isBase64 = (text: string): boolean => text.length % 4 === 0 && base64.test(text);

const isField = (key: string): boolean => fieldName.test(key) && isSafeKey(key);

const isLike = (shape: RegExp, value: unknown): value is string =>
  typeof value === 'string' && shape.test(value);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
