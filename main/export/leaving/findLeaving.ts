import type { RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import type { ShareHit } from '../../../shared/ipc/share.ts';
import { nameChecker } from '../../store/share/nameCheck.ts';
import { readNaming } from '../names.ts';
import type { RecordSource } from '../readBy.ts';

/** What looks like a person in the share fields of a record, without those that are left out. */
export type FindLeaving = (raw: RawRecord, leaveOut?: ReadonlySet<string>) => readonly ShareHit[];

/**
 * The check of the share dialog. What colleagues have is looked at too: what was changed since went
 * to them with a hint alone.
 */
export const leavingFinder = async (
  source: RecordSource,
  signal: AbortSignal,
): Promise<FindLeaving> => {
  const check = nameChecker(await readNaming(source, signal));
  return (raw, leaveOut = none) => {
    const entity = entityOf(raw.kind);
    if (entity === undefined) return [];
    const leaving = shareKeys(entity)
      // The title always stands on paper.
      .filter((name) => name === 'title' || !leaveOut.has(name))
      .flatMap((name) => {
        const value = raw.values[name];
        return value === undefined ? [] : [[name, value] as const];
      });
    return check(raw.kind, Object.fromEntries(leaving));
  };
};

const none: ReadonlySet<string> = new Set();
