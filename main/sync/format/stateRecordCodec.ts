import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import type { StoredRecord } from '../../kernel/storedRecordCodec.ts';
import type { StateRecord } from '../port.ts';
import { limits } from './limits.ts';
import { isPlainStateRecord } from './plainStateRecord.ts';
import { isSoundJson, readJson } from './vetJson.ts';

const packed = z.string().regex(/^[0-9a-f]{32}\.[1-9]\d{0,14}(\.[1-9]\d{0,8})?$/);
const pairs = z.array(z.tuple([packed, z.unknown()])).min(1);
const fieldName = z.string().regex(/^(?!id$)[A-Za-z][A-Za-z0-9]{0,59}$/);
/** Of the kernel itself: `$new` and `$del`. */
const registerName = z.union([fieldName, z.enum(['$new', '$del'])]);

const meta = z.strictObject({
  c: packed.optional(),
  by: z.string().max(100).optional(),
  u: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  a: z.array(fieldName).optional(),
  r: z.record(registerName, z.union([packed, pairs])).optional(),
  s: z
    .record(
      fieldName,
      z.union([packed, z.array(z.union([packed, z.tuple([packed, z.unknown()])]))]),
    )
    .optional(),
  x: z.record(fieldName, z.array(packed)).optional(),
});

const stateRecord = z.object({
  kind: z.string().regex(/^[a-z][A-Za-z0-9]{0,29}$/),
  record: z.looseObject({
    id: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    _m: meta,
  }),
  texts: z.record(fieldName, z.string()).optional(),
  yjs: z.base64().optional(),
});

/** One line of a base's shard. Null for what no writer of this form writes. */
export const parseStateRecord = (line: string): StateRecord | null => {
  const json = readJson(line);
  return isPlainStateRecord(json) ? json : readStateRecord(json);
};

/** The whole form. */
export const readStateRecord = (json: unknown): StateRecord | null => {
  if (!isSoundJson(json, limits.depth, limits.stateLength)) return null;
  const parsed = stateRecord.safeParse(json);
  if (!parsed.success) return null;
  const { kind, record, texts, yjs } = parsed.data;
  const { id: _id, _m: said, ...values } = record;
  const isWhole = Object.entries(values).every(
    ([field, value]) => fieldName.safeParse(field).success && hasDots(field, value as Json, said),
  );
  if (!isWhole || Object.values(said.x ?? {}).some((dots) => dots.length === 0 && !said.c)) {
    return null;
  }
  return {
    kind,
    // Every part of it was checked above; optional keys are absent, as JSON has no undefined.
    record: record as unknown as StoredRecord,
    ...(texts !== undefined && { texts }),
    ...(yjs !== undefined && { yjs }),
  };
};

/** A value without a dot of its own has the creation's, so there must be one. */
const hasDots = (field: string, value: Json, { c, a, r, s }: z.infer<typeof meta>): boolean => {
  const isSet = Array.isArray(value) && a?.includes(field) !== true;
  const own = isSet ? s?.[field] : r?.[field];
  return own === undefined ? c !== undefined : true;
};
