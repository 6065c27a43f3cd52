import { msOfStamp } from './hlc.ts';
import { deletedField } from './record.ts';
import { decodeRecord, shownValues } from './storedRecordCodec.ts';
import type { StoredRecord } from './storedRecordCodec.ts';
import { show } from './visible.ts';
import type { Shown } from './visible.ts';

/** What there is to show of a record as it lies in a file: mostly without decoding it. */
export const showStored = (kind: string, stored: StoredRecord): Shown | null => {
  const { c, u, by } = stored._m;
  if (c === undefined || !isPlain(stored)) return show(decodeRecord(kind, stored));
  const createdAt = c.slice(0, 16);
  return {
    createdAtMs: msOfStamp(createdAt),
    touchedMs: msOfStamp(u ?? createdAt),
    authorId: by ?? '',
    values: shownValues(stored),
    conflicts: [],
  };
};

/** Made once, not deleted, and with one value in each register and text. */
export const isPlain = ({ _m: { c, r, x } }: StoredRecord): boolean => {
  if (c === undefined) return false;
  if (r !== undefined) {
    if (Object.hasOwn(r, deletedField)) return false;
    for (const live of Object.values(r)) if (typeof live !== 'string') return false;
  }
  if (x !== undefined) for (const edits of Object.values(x)) if (edits.length > 1) return false;
  return true;
};
