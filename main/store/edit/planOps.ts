import type { Json } from '../../../shared/domain/entity.ts';
import type { Engine } from '../engine/engine.ts';
import type { NewOp, Op } from '../../kernel/entry.ts';
import { compareLive, dotOf, hasSiblings, isSame, liveAt, winnerOf } from '../../kernel/live.ts';
import { deletedField, parts } from '../../kernel/record.ts';
import type { Live, RecordState } from '../../kernel/record.ts';
import { elementsOf } from '../../kernel/visible.ts';
import { fieldOf, initialOf } from './checkEdit.ts';
import type { Change } from './change.ts';
import type { Draft } from './draft.ts';
import { dots, nothing } from './plan.ts';
import type { Author, Plan } from './plan.ts';
import { planAccept, planReopenText, planText } from './planText.ts';

/** Turns what an action makes of a record into operations, each field written at most once. */
export const planRecord = (engine: Engine, draft: Draft, author: Author): Plan => {
  const { kind, id } = draft;
  const state = draft.before.record();
  const life = planLife(engine, state, draft, author);
  if (draft.isNew) {
    return { ops: [newOp(draft), ...life.ops], inverse: [{ op: 'delete', kind, id }] };
  }
  const fields = planFields(engine, state, draft, author);
  // Mostly a person changed one field.
  if (life === nothing && fields.length === 1) return fields[0] ?? nothing;
  const plans = [...fields, life];
  // Fields can only be changed back while the record is there.
  const undoing = draft.isDeleted ? [life, ...fields] : plans;
  return {
    ops: plans.flatMap(({ ops }) => ops),
    further: plans.flatMap(({ further = [] }) => further),
    inverse: undoing.flatMap(({ inverse }) => inverse),
  };
};

const planFields = (
  engine: Engine,
  state: RecordState,
  draft: Draft,
  author: Author,
): readonly Plan[] => {
  const plans: Plan[] = [];
  const reopenText = (field: string, restored: Plan): Plan => {
    const edits = draft.reopened.get(field) ?? [];
    return planReopenText(state, draft, author, field, { edits, restored });
  };
  for (const [field, value] of draft.values) plans.push(planValue(state, draft, field, value));
  for (const [field, all] of draft.sets) plans.push(planSet(state, draft, field, all));
  for (const [field, text] of draft.texts) {
    const plan = planText(engine, state, draft, author, field, text);
    // Who chooses what stands there already still says that it is right.
    const isSameText = plan === nothing && draft.accepted.has(field);
    if (isSameText) plans.push(planAccept(state, draft, field));
    else if (!draft.reopened.has(field)) plans.push(plan);
    else plans.push(reopenText(field, plan));
  }
  for (const field of draft.accepted) {
    if (!draft.texts.has(field)) plans.push(planAccept(state, draft, field));
  }
  for (const [field, all] of draft.reopened) {
    if (draft.texts.has(field)) continue;
    const isText = fieldOf(draft.kind, field)?.merge === 'text';
    plans.push(isText ? reopenText(field, nothing) : planReopen(state, draft, field, all));
  }
  return plans;
};

const newOp = ({ kind, id, values, sets, texts }: Draft): NewOp => {
  const filledSets = [...sets].filter(([, elements]) => elements.length > 0);
  const filledTexts = [...texts].filter(([, text]) => text !== '');
  return {
    op: 'new',
    k: kind,
    r: id,
    ...(values.size > 0 && { v: Object.fromEntries(values) }),
    ...(filledSets.length > 0 && { s: Object.fromEntries(filledSets) }),
    ...(filledTexts.length > 0 && { x: Object.fromEntries(filledTexts) }),
  };
};

const planValue = (record: RecordState, draft: Draft, field: string, value: Json): Plan => {
  const { kind, id, before } = draft;
  const old = before.value(field);
  const live = liveAt({ record, part: 'registers', field });
  if (old !== undefined && isSame(old, value) && !hasSiblings(live)) return nothing;
  const inverse: Change = hasSiblings(live)
    ? { op: 'reopen', kind, id, field, values: valuesOf(live), ifNow: value }
    : { op: 'set', kind, id, field, value: old ?? initialOf(kind, field), ifNow: value };
  return {
    ops: [{ op: 'set', k: kind, r: id, f: field, v: value, p: dots(record, 'registers', field) }],
    inverse: [inverse],
  };
};

/** Each value once, the shown one last: of values written in one go the last is shown. */
const valuesOf = (live: readonly Live[]): readonly Json[] => {
  const newestFirst = [...live].sort(compareLive).reverse();
  return newestFirst
    .map(({ v }) => v)
    .filter((v, at, all) => all.findIndex((other) => isSame(other, v)) === at)
    .reverse();
};

/** One author, one moment, and still beside each other: an entry for each. */
const planReopen = (
  record: RecordState,
  { kind, id }: Draft,
  field: string,
  values: readonly Json[],
): Plan => {
  const target = { k: kind, r: id, f: field };
  if (field === deletedField) {
    const del: Op = { op: 'del', k: kind, r: id, saw: {}, p: dots(record, 'registers', field) };
    return { ops: [del], inverse: [{ op: 'restore', kind, id }] };
  }
  const [first, ...others] = values.map((v, at): Op => {
    const p = at === 0 ? dots(record, 'registers', field) : [];
    return { op: 'set', ...target, v, p };
  });
  if (first === undefined) return nothing;
  const now = winnerOf(liveAt({ record, part: 'registers', field }))?.v ?? null;
  const again: Change = { op: 'set', kind, id, field, value: now };
  return { ops: [first], further: others, inverse: [again] };
};

const planSet = (
  record: RecordState,
  { kind, id }: Draft,
  field: string,
  wanted: readonly Json[],
): Plan => {
  const live = liveAt({ record, part: 'sets', field });
  const old = elementsOf(live);
  const isIn = (all: readonly Json[], one: Json): boolean =>
    all.some((other) => isSame(one, other));
  const added = wanted.filter((one) => !isIn(old, one));
  const removed = old.filter((one) => !isIn(wanted, one));
  const p = live.filter(({ v }) => isIn(removed, v)).map((one) => dotOf('sets', one));
  const target = { k: kind, r: id, f: field };
  return {
    ops: [
      ...(removed.length > 0 ? [{ op: 'rem', ...target, p } as const] : []),
      ...(added.length > 0 ? [{ op: 'add', ...target, v: added, i: 0, p: [] } as const] : []),
    ],
    inverse: [
      ...added.map((value): Change => ({ op: 'remove', kind, id, field, value })),
      ...removed.map((value): Change => ({ op: 'add', kind, id, field, value })),
    ],
  };
};

const planLife = (engine: Engine, record: RecordState, draft: Draft, author: Author): Plan => {
  const { kind, id, before, isNew, isDeleted } = draft;
  const wasDeleted = !isNew && before.isDeleted;
  const p = dots(record, 'registers', deletedField);
  if (draft.isRestored && !wasDeleted && !isDeleted && p.length > 0) {
    return {
      ops: [{ op: 'undel', k: kind, r: id, p }],
      inverse: [{ op: 'reopen', kind, id, field: deletedField, values: [] }],
    };
  }
  if (isDeleted === wasDeleted) return nothing;
  if (!isDeleted) {
    return {
      ops: [{ op: 'undel', k: kind, r: id, p }],
      inverse: [{ op: 'delete', kind, id }],
    };
  }
  return {
    ops: [{ op: 'del', k: kind, r: id, saw: sawNow(engine, record, author), p }],
    inverse: [{ op: 'restore', kind, id }],
  };
};

/** How far this store has seen each actor that wrote in the record; the entry itself is in it too. */
const sawNow = (
  { state }: Engine,
  record: RecordState,
  { actor, n }: Author,
): Readonly<Record<string, number>> => {
  const saw = new Map<string, number>();
  for (const part of parts) {
    for (const live of record[part].values()) {
      for (const { a } of live) saw.set(a, state.seen.get(a) ?? 0);
    }
  }
  return Object.fromEntries(saw.set(actor, n));
};
