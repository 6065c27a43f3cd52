import { dotText } from './dot.ts';
import { joinedCopy } from './join.ts';
import { isReplaced, liveAt } from './live.ts';
import type { Deletion, Frontiers, Weight } from './port.ts';
import { createdField, deletedField, emptyRecord } from './record.ts';
import type { Live, Part, RecordState } from './record.ts';
import { isErased } from './state.ts';
import type { KernelState, Surroundings } from './state.ts';
import { isDeleted } from './visible.ts';

/**
 * What joining `source` would take from `target`. A newer value in an older one's place is what a
 * join is for, elements leave sets, and the erased is meant to go; but no operation empties a
 * register or a text, so a state that would do that is most likely wrong. Deletes count where they
 * take a record that was made within `before`.
 */
export const weighJoin = (
  target: KernelState,
  source: KernelState,
  around: Surroundings,
  before: Frontiers,
): Weight => {
  let live = 0;
  let removed = 0;
  const deletions: Deletion[] = [];
  const erased: string[] = [];
  for (const ours of target.records.all()) {
    const theirs = source.records.find(ours.kind, ours.id) ?? emptyRecord(ours.kind, ours.id);
    const isMeant = isErased(source, ours.id, around);
    if (wasMade(ours, before)) {
      // An erase also takes what lies in the trash here: nobody can bring that back.
      if (isMeant) erased.push(ours.id);
      else if (!isDeleted(ours)) deletions.push(...deletionsOf(target, ours, source, theirs));
    }
    for (const part of ['registers', 'texts'] as const) {
      for (const [field, values] of ours[part]) {
        live += values.length;
        if (isMeant || field === deletedField) continue;
        if (isEmptied(source, { ours: values, theirs, part, field })) removed += values.length;
      }
    }
  }
  return { live, removed, deletions, erased };
};

/** Whether any of its makings is one of those: two computers may make the same record. */
export const wasMade = ({ registers }: RecordState, before: Frontiers): boolean =>
  (registers.get(createdField) ?? []).some(({ a, n }) => n <= (before[a] ?? 0));

/** Those of `theirs` that hold for what both have together; an edit here may beat them. */
const deletionsOf = (
  target: KernelState,
  ours: RecordState,
  source: KernelState,
  theirs: RecordState,
): readonly Deletion[] => {
  if (!theirs.registers.has(deletedField)) return [];
  const joined = joinedCopy(target, ours, source, theirs);
  if (!isDeleted(joined)) return [];
  const { kind, id } = ours;
  return liveAt({ record: joined, part: 'registers', field: deletedField }).map(({ a, n }) => ({
    ...{ kind, id },
    dot: dotText(a, n),
  }));
};

interface Meeting {
  readonly ours: readonly Live[];
  readonly theirs: RecordState;
  readonly part: Part;
  readonly field: string;
}

const isEmptied = (source: KernelState, { ours, theirs, part, field }: Meeting): boolean => {
  const there = { record: theirs, part, field };
  if (liveAt(there).length > 0) return false;
  const unvoided = ours.filter(({ a, n }) => !source.voided.has(dotText(a, n)));
  return unvoided.length > 0 && unvoided.every((live) => isReplaced(source, there, live));
};
