import type { Json } from '../../../shared/domain/entity.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { dotText } from '../../kernel/dot.ts';
import type { Entry, JsonObject } from '../../kernel/entry.ts';
import { msOfStamp } from '../../kernel/hlc.ts';
import { fieldOf } from '../edit/checkEdit.ts';

export const lostOp = 'x-lost';

const keptMs = 90 * 24 * 60 * 60_000;

/** Entries of lost values from before this moment are to go. */
export const lostUntil = (nowMs: number): number => nowMs - keptMs;

/**
 * What a join took from a record: the value that is gone is `before`. It may have been replaced by
 * somebody whose own entry never came here.
 */
export const lostSteps = (
  kind: string,
  id: string,
  entries: readonly Entry[],
  nowMs: number,
): readonly HistoryStep[] =>
  entries.flatMap((entry) => {
    const ms = msOfStamp(entry.t);
    if (ms < lostUntil(nowMs)) return [];
    return entry.ops.flatMap((op, at) => {
      if (op.op !== 'other' || op.raw['op'] !== lostOp || op.raw['r'] !== id) return [];
      const field = op.raw['f'];
      if (typeof field !== 'string') return [];
      const merge = fieldOf(kind, field)?.merge;
      if (merge === undefined || merge === 'quiet') return [];
      return valuesOf(op.raw).map((value, place): HistoryStep => ({
        ref: `${dotText(entry.a, entry.n)}:${field}:${String(at)}:${String(place)}`,
        at: new Date(ms).toISOString(),
        authorId: '',
        action: 'lost',
        field,
        before: merge === 'set' ? [value] : value,
        after: merge === 'set' ? [] : null,
      }));
    });
  });

const valuesOf = (raw: JsonObject): readonly Json[] => {
  const lost: Json = raw['v'] ?? null;
  if (!isList(lost)) return [];
  return lost.flatMap((one) => (isList(one) && one.length === 3 ? [one[2] ?? null] : []));
};

// What `Array.isArray` finds is not readonly by its type.
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
