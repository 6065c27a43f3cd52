import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { PacketReadError } from '../../../shared/ipc/packet.ts';
import { examineActor } from '../doctor/examineActor.ts';
import { decodeRecord } from '../../kernel/storedRecordCodec.ts';
import { examineBases } from '../doctor/examineBases.ts';
import { examineBlobs } from '../doctor/examineBlobs.ts';
import { examineSegments } from '../doctor/examineSegments.ts';
import { readAll } from '../doctor/readAll.ts';
import type { Finding } from '../doctor/report.ts';
import { walk } from '../doctor/walk.ts';
import type { VetTexts } from '../parts.ts';
import type { StateHead, StateRecord } from '../port.ts';
import type { Remote } from '../remote/remote.ts';
import { workspaceOf } from './team.ts';
import type { Team } from './team.ts';

/** Everything that the packet holds, each byte of it checked. */
export interface Contents {
  readonly head: StateHead;
  readonly records: readonly StateRecord[];
  /** Whose entries are in it as entries too, for the history. */
  readonly actors: readonly string[];
}

/**
 * Looks at a packet as the doctor looks at a folder, before anything of it is taken in. It must be
 * one whole base that covers all its segments, with nothing missing and nothing beside it.
 */
export const checkPacket = async (
  remote: Remote,
  team: Team,
  vetTexts: VetTexts,
): Promise<Result<Contents, PacketReadError>> => {
  const findings: Finding[] = [];
  const workspace = workspaceOf(team);
  const files = await readAll(remote, await walk(remote, findings), findings);
  const segments = examineSegments(workspace, files, findings);
  const bases = examineBases(workspace, files, findings);
  const [base, second] = bases;
  const [trouble] = findings.flatMap(troubleOf);
  if (trouble !== undefined) return err({ kind: trouble });
  const named = files.filter(({ file }) => file?.kind === 'segment').length;
  if (base === undefined || base.records === null || second !== undefined) return damaged;
  if (named !== segments.length) return damaged;
  const { head, records } = base;
  const actors = [...new Set(segments.map(({ actor }) => actor))];
  for (const actor of actors) {
    const own = segments.filter((one) => one.actor === actor);
    const inBases = head.seen[actor] ?? 0;
    examineActor({ actor, segments: own, inBases }, inBases, findings);
    if (own.some(({ last }) => last > inBases)) return damaged;
  }
  const states = records.map(({ kind, record }) => decodeRecord(kind, record));
  examineBlobs(workspace, files, states, findings);
  if (findings.some((one) => troubleOf(one).length > 0)) return damaged;
  return (await areTextsSound(records, vetTexts)) ? ok({ head, records, actors }) : damaged;
};

const damaged = err({ kind: 'damaged' } as const);

/**
 * An operation that is against the rules does nothing, on every computer alike. A photo may have been
 * too large for the packet, or not have been on the computer that made it.
 */
const harmless: ReadonlySet<Finding['kind']> = new Set([
  'operations against the rules',
  'attachment not there whole',
]);

const troubleOf = ({ kind }: Finding): readonly ('newer' | 'damaged')[] => {
  if (kind === 'for a newer version') return ['newer'];
  return harmless.has(kind) ? [] : ['damaged'];
};

const areTextsSound = (records: readonly StateRecord[], vetTexts: VetTexts): Promise<boolean> =>
  vetTexts(
    records.flatMap(({ yjs, record }) =>
      yjs === undefined
        ? []
        : [{ state: null, update: yjs, fields: Object.keys(record._m.x ?? {}) }],
    ),
  );
