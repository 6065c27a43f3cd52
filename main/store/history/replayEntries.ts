import type { Json } from '../../../shared/domain/entity.ts';
import { createBreather } from '../disk/breathe.ts';
import { applyEntry } from '../../kernel/applyEntry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { winnerOf } from '../../kernel/live.ts';
import { createdField } from '../../kernel/record.ts';
import type { RecordState } from '../../kernel/record.ts';
import { emptyState } from '../../kernel/state.ts';
import { elementsOf, isDeleted } from '../../kernel/visible.ts';
import { seedUpdate, TextDoc } from '../text/textDoc.ts';

/** One entry's effect on one record: the fields that it wrote, before and after. */
export interface Moment {
  readonly entry: Entry;
  readonly isCreation: boolean;
  readonly life: 'delete' | 'restore' | null;
  readonly before: ReadonlyMap<string, Json>;
  readonly after: ReadonlyMap<string, Json>;
}

/** Lives through the entries of a record once more, one at a time. */
export async function* replayEntries(
  kind: string,
  id: string,
  entries: readonly Entry[],
): AsyncGenerator<Moment> {
  const breathe = createBreather();
  const state = emptyState();
  const doc = new TextDoc(0);
  const around = {
    texts: {
      seed: (_kind: string, r: string, field: string, text: string) => {
        doc.apply(seedUpdate(r, field, text));
      },
      change: (_kind: string, _id: string, _field: string, update: string) => {
        doc.apply(Buffer.from(update, 'base64'));
      },
      drop: () => undefined,
    },
    hash: (r: string) => r,
  };
  for (const whole of inOrder(entries)) {
    const entry = aboutRecord(whole, id);
    const old = state.records.find(kind, id);
    const fields = fieldsOf(entry);
    const before = valuesOf(old, doc, fields);
    const wasThere = old?.registers.has(createdField) ?? false;
    const wasDeleted = old !== undefined && isDeleted(old);
    applyEntry(state, entry, around, 1);
    const now = state.records.find(kind, id);
    if (now === undefined) continue;
    const isGone = isDeleted(now);
    yield {
      entry,
      isCreation: !wasThere && now.registers.has(createdField),
      life: isGone === wasDeleted ? null : isGone ? 'delete' : 'restore',
      before,
      after: new Map([...valuesOf(now, doc, fields), ...ownValues(now, entry)]),
    };
    await breathe();
  }
}

const aboutRecord = (entry: Entry, id: string): Entry => ({
  ...entry,
  ops: entry.ops.filter((op) => op.op !== 'erase' && 'r' in op && op.r === id),
});

const fieldsOf = ({
  ops,
}: Entry): readonly { readonly field: string; readonly isText: boolean }[] =>
  ops.flatMap((op) => {
    if (op.op === 'new') {
      const values = [...Object.keys(op.v ?? {}), ...Object.keys(op.s ?? {})];
      return [
        ...values.map((field) => ({ field, isText: false })),
        ...Object.keys(op.x ?? {}).map((field) => ({ field, isText: true })),
      ];
    }
    return 'f' in op ? [{ field: op.f, isText: op.op === 'txt' }] : [];
  });

const valuesOf = (
  record: RecordState | undefined,
  doc: TextDoc,
  fields: ReturnType<typeof fieldsOf>,
): ReadonlyMap<string, Json> =>
  new Map(
    fields.map(({ field, isText }) => [field, isText ? doc.read(field) : valueOf(record, field)]),
  );

/** What this entry wrote, also where a value that was written apart is the one that shows. */
const ownValues = (record: RecordState, { a, n }: Entry): ReadonlyMap<string, Json> =>
  new Map(
    [...record.registers].flatMap(([field, live]): [string, Json][] => {
      const own = live.length > 1 && live.find((one) => one.a === a && one.n === n);
      return own && !field.startsWith('$') ? [[field, own.v]] : [];
    }),
  );

const valueOf = (record: RecordState | undefined, field: string): Json => {
  const elements = record?.sets.get(field);
  if (elements !== undefined) return elementsOf(elements);
  return winnerOf(record?.registers.get(field) ?? [])?.v ?? null;
};

/** By their stamps, but never an actor's entries in another order than it wrote them. */
const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  const latest = new Map<string, string>();
  const bySequence = [...entries].sort((one, other) => one.n - other.n);
  const keyed = bySequence.map((entry) => {
    const t = [latest.get(entry.a) ?? '', entry.t].reduce((a, b) => (a > b ? a : b));
    latest.set(entry.a, t);
    return { entry, t };
  });
  return keyed
    .sort((one, other) =>
      one.t < other.t ? -1 : one.t > other.t ? 1 : one.entry.n - other.entry.n,
    )
    .map(({ entry }) => entry);
};
