import { canonicalState } from '../../kernel/canonical.ts';
import { applyRange } from '../../kernel/applyRange.ts';
import type { Entry } from '../../kernel/entry.ts';
import { joinInto } from '../../kernel/join.ts';
import { emptyState } from '../../kernel/state.ts';
import type { KernelState, Surroundings } from '../../kernel/state.ts';
import { isDeleted, show } from '../../kernel/visible.ts';
import type { Workspace } from '../format/containerCodec.ts';
import { sha256Hex } from '../format/sha256.ts';
import { stateOfParts } from '../../kernel/stateParts.ts';
import { examineActor } from './examineActor.ts';
import { examineBases } from './examineBases.ts';
import { examineBlobs } from './examineBlobs.ts';
import { examineSegments } from './examineSegments.ts';
import type { FoundSegment } from './examineSegments.ts';
import type { ReadFile } from './readAll.ts';
import type { ActorReport, Finding, KindCount, WorkspaceReport } from './report.ts';

const around: Surroundings = {
  texts: { seed: () => undefined, change: () => undefined, drop: () => undefined },
  hash: (id) => sha256Hex(id),
};

/** Reads the folder as a computer would that has nothing yet: every whole base, then every entry. */
export const examineWorkspace = (
  workspace: Workspace,
  files: readonly ReadFile[],
  findings: Finding[],
): WorkspaceReport => {
  const segments = examineSegments(workspace, files, findings);
  const bases = examineBases(workspace, files, findings);
  const state = emptyState();
  for (const { head, records } of bases) {
    if (records !== null) joinInto(state, stateOfParts(head, records), around);
  }
  const inBases = new Map(state.seen);
  const actors = [...byActor(segments)].map(([actor, ofActor]): ActorReport => {
    for (const segment of ofActor) applyRange(state, segment, around);
    return examineActor(
      { actor, segments: ofActor, inBases: inBases.get(actor) ?? 0 },
      state.seen.get(actor) ?? 0,
      findings,
    );
  });
  findErased(segments, state, findings);
  examineBlobs(workspace, files, state.records.all(), findings);
  return {
    workspace: workspace.id,
    isLocked: workspace.isLocked,
    actors,
    bases: bases.map(({ device, generation, records }) => ({
      device,
      generation,
      isComplete: records !== null,
      records: records?.length ?? 0,
    })),
    records: countKinds(state),
    erased: state.erased.size,
    state: sha256Hex(canonicalState(state)),
  };
};

const byActor = (segments: readonly FoundSegment[]): Map<string, readonly FoundSegment[]> => {
  const sorted = [...segments].sort((one, other) => one.first - other.first);
  const grouped = new Map<string, readonly FoundSegment[]>();
  for (const one of sorted) grouped.set(one.actor, [...(grouped.get(one.actor) ?? []), one]);
  return grouped;
};

const findErased = (
  segments: readonly FoundSegment[],
  state: KernelState,
  findings: Finding[],
): void => {
  if (state.erased.size === 0) return;
  for (const { path, entries } of segments) {
    if (entries.some((entry) => idsIn(entry).some((id) => state.erased.has(sha256Hex(id))))) {
      findings.push({ path, kind: 'erased record still in it' });
    }
  }
};

const idsIn = ({ ops }: Entry): readonly string[] =>
  ops.flatMap((op) => ('r' in op && op.op !== 'erase' ? [op.r] : []));

const countKinds = (state: KernelState): Readonly<Record<string, KindCount>> => {
  const counts = new Map<string, { shown: number; deleted: number }>();
  for (const record of state.records.all()) {
    const count = counts.get(record.kind) ?? { shown: 0, deleted: 0 };
    counts.set(record.kind, count);
    if (show(record) !== null) count.shown += 1;
    else if (isDeleted(record)) count.deleted += 1;
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
};
