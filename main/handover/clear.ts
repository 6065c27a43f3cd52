import { handover } from '../../shared/domain/handover.ts';
import type { Handover } from '../../shared/domain/handover.ts';
import type { ServedYears } from '../../shared/domain/device.ts';
import type { Edit, WriteError } from '../../shared/ipc/edit.ts';
import type { Cleared, ClearError } from '../../shared/ipc/handover.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readWhole, sha256Of } from '../export/readFiles.ts';
import type { HandoverSource } from './collect.ts';
import { currentChoices, readyToGo } from './plan.ts';

export interface ClearParts {
  readonly source: HandoverSource;
  readonly write: (edits: readonly Edit[]) => Promise<Result<unknown, WriteError>>;
  /** Takes everything private off this computer's disk; gives how much of what. */
  readonly clearPrivate: () => Promise<Result<ReadonlyMap<string, number>, WriteError>>;
  /** Colleagues know a coordinator of those years, and no name any more. */
  readonly sayServed: (years: ServedYears) => Promise<Result<unknown, WriteError>>;
  /** Name, saved views and the like. */
  readonly forgetSettings: () => Promise<unknown>;
  /** "Bewaarstop". */
  readonly isStopped: () => boolean;
  readonly now: () => Date;
}

/**
 * Clears the private store, and only when the package lies where it was written, is the one that was
 * read back, and holds what there is now.
 */
export const clearStore = async (parts: ClearParts): Promise<Result<Cleared, ClearError>> => {
  if (parts.isStopped()) return err({ kind: 'retention-stop' });
  const current = await currentChoices(parts.source);
  const made = current?.made ?? null;
  if (current === undefined || made === null) return err({ kind: 'no-package' });
  if (current.confirmedAt === null) {
    if ((await hashOf(made.path)) !== made.hash) return err({ kind: 'package-gone' });
    const ready = await readyToGo(parts.source);
    if (ready?.contents !== made.contents) return err({ kind: 'changed-since' });
    const value = parts.now().toISOString();
    const target = { kind: handover.kind, id: current.id } as const;
    const sure = await parts.write([{ op: 'set', ...target, field: 'confirmedAt', value }]);
    if (!sure.ok) return sure;
  }
  return goOn(current, parts);
};

/** After a crash: what was confirmed is done. Null when nothing was. */
export const resumeClearing = async (
  parts: ClearParts,
): Promise<Result<Cleared, ClearError> | null> => {
  const current = await currentChoices(parts.source);
  if (current === undefined || current.confirmedAt === null || parts.isStopped()) return null;
  return goOn(current, parts);
};

/** Each step may be done twice. The record that remembers it goes with the last of them. */
const goOn = async (
  { since, until }: Handover,
  parts: ClearParts,
): Promise<Result<Cleared, ClearError>> => {
  const years = { from: since, to: until ?? parts.now().getFullYear() };
  const said = await parts.sayServed(years);
  if (!said.ok) return said;
  await parts.forgetSettings();
  const cleared = await parts.clearPrivate();
  return cleared.ok ? ok({ counts: Object.fromEntries(cleared.value) }) : cleared;
};

/** Null when it cannot be read. */
export const hashOf = async (path: string): Promise<string | null> => {
  const bytes = await readWhole(path);
  return bytes === null ? null : sha256Of(bytes);
};
