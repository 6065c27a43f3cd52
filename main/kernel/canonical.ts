import type { Json } from '../../shared/domain/entity.ts';
import { canonicalJson, dotOf } from './live.ts';
import { parts } from './record.ts';
import type { Part, RecordState } from './record.ts';
import type { KernelState } from './state.ts';

/** A state as one text: equal states give equal text, whatever order their entries came in. */
export const canonicalState = (state: KernelState): string =>
  canonicalJson({
    seen: Object.fromEntries(state.seen),
    erased: [...state.erased].sort(),
    voided: [...state.voided].sort(),
    dead: Object.fromEntries([...state.dead].map(([dot, places]) => [dot, [...places].sort()])),
    kept: Object.fromEntries(state.kept),
    records: Object.fromEntries(
      [...state.records.all()].map((record) => [`${record.id}/${record.kind}`, asJson(record)]),
    ),
  });

const asJson = (record: RecordState): Json => ({
  touched: record.touched,
  ...Object.fromEntries(parts.map((part) => [part, partAsJson(record, part)])),
});

const partAsJson = (record: RecordState, part: Part): Json =>
  Object.fromEntries(
    [...record[part]].map(([field, live]) => [
      field,
      Object.fromEntries(live.map((one) => [dotOf(part, one), { t: one.t, v: one.v }])),
    ]),
  );
