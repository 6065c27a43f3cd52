import type { OtherTeamsPacket } from '../../../shared/ipc/packet.ts';
import { winnerOf } from '../../kernel/live.ts';
import { createdField } from '../../kernel/record.ts';
import { decodeRecord } from '../../kernel/storedRecordCodec.ts';
import { show } from '../../kernel/visible.ts';
import type { SharedStatus } from '../port.ts';
import type { Contents } from './checkPacket.ts';
import { isLocked } from './team.ts';
import type { Team } from './team.ts';

const cardKinds = new Set(['initiative', 'lesson']);
/** Who takes part, marks of what was erased, and places, of which every team has the same. */
const uncounted = new Set(['device', 'erasure', 'area', 'village', 'department']);
/** A question is no list. */
const mostNames = 12;

interface Around {
  /** Computers that only the other team knows. */
  readonly strangers: readonly string[];
  readonly staysLocked: boolean;
}

/** What a person should know before the words of another team come in. */
export const aboutOther = (
  { marker }: Team,
  { records }: Contents,
  { strangers, staysLocked }: Around,
): OtherTeamsPacket => {
  const theirs = new Set<unknown>(strangers);
  const names = new Set<string>();
  let [cards, others] = [0, 0];
  for (const { kind, record } of records) {
    const shown = show(decodeRecord(kind, record));
    if (shown === null) continue;
    // What came from here and goes back with it is nobody's of theirs.
    const name = theirs.has(shown.values['deviceId']) ? shown.values['name'] : null;
    if (typeof name === 'string' && name.trim() !== '') names.add(name.trim());
    if (cardKinds.has(kind)) cards += 1;
    else if (!uncounted.has(kind)) others += 1;
  }
  return {
    ...{ kind: 'other-team', team: marker.workspace, names: [...names].sort().slice(0, mostNames) },
    ...{ cards, others, losesLock: isLocked(marker) && !staysLocked },
  };
};

/**
 * Computers that only the other team knows. One that was here before its packets is of the own team.
 * `listed`: those of packets before.
 */
export const strangersIn = (
  { records }: Contents,
  { seen, device: own }: SharedStatus,
  listed: readonly string[],
): readonly string[] => {
  const strange = new Set(listed);
  return records.flatMap(({ kind, record }) => {
    if (kind !== 'device') return [];
    const { registers } = decodeRecord(kind, record);
    const isKnown = registers.get(createdField)?.some(({ a, n }) => n <= (seen[a] ?? 0)) === true;
    const device = winnerOf(registers.get('deviceId') ?? [])?.v;
    if (typeof device !== 'string' || device === '' || device === own) return [];
    return isKnown && !strange.has(device) ? [] : [device];
  });
};
