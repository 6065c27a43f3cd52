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
  /**
   * Takes everything private off this computer's disk; gives how much of what. The record that
   * remembers the clearing goes when `beforeLast` is done and all the rest is gone.
   */
  readonly clearPrivate: (
    beforeLast: () => Promise<Result<unknown, WriteError>>,
  ) => Promise<Result<ReadonlyMap<string, number>, WriteError>>;
  /** Whether a clearing that was confirmed at this moment erased a part already. */
  readonly hasBegun: (since: string) => Promise<boolean>;
  /** Colleagues know a coordinator of those years, and no name any more. */
  readonly sayServed: (years: ServedYears) => Promise<Result<unknown, WriteError>>;
  /** Name, saved views, copies that other programs opened, and the like. */
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
  if (current === undefined) return err({ kind: 'no-package' });
  if (!(await isUnderWay(current, parts))) {
    const refused = await refusalOf(current, parts.source);
    if (refused !== null) return err(refused);
    const sure = await confirm(current, parts.now().toISOString(), parts);
    if (!sure.ok) return sure;
  }
  const cleared = await goOn(current, parts);
  if (!cleared.ok) await takeBack(parts);
  return cleared;
};

/**
 * At the start, after a crash: what was erased in part is finished. Where nothing was erased yet, much
 * may have been written since that is in no package: it is asked anew. Null when there is nothing to do.
 */
export const resumeClearing = async (
  parts: ClearParts,
): Promise<Result<Cleared, ClearError> | null> => {
  const current = await currentChoices(parts.source);
  if (current === undefined || current.confirmedAt === null || parts.isStopped()) return null;
  if (await isUnderWay(current, parts)) return goOn(current, parts);
  const back = await confirm(current, null, parts);
  return back.ok ? null : back;
};

const isUnderWay = async ({ confirmedAt }: Handover, { hasBegun }: ClearParts): Promise<boolean> =>
  confirmedAt !== null && (await hasBegun(confirmedAt));

/** Null when the package lies where it was written and holds what there is now. */
const refusalOf = async (
  { made }: Handover,
  source: HandoverSource,
): Promise<ClearError | null> => {
  if (made === null) return { kind: 'no-package' };
  if ((await hashOf(made.path)) !== made.hash) return { kind: 'package-gone' };
  const ready = await readyToGo(source);
  return ready?.contents === made.contents ? null : { kind: 'changed-since' };
};

const confirm = ({ id }: Handover, value: string | null, { write }: ClearParts) =>
  write([{ op: 'set', kind: handover.kind, id, field: 'confirmedAt', value }]);

/**
 * The disk refused before anything was erased: it is asked anew. Where it refuses this as well, the next
 * start takes it back.
 */
const takeBack = async (parts: ClearParts): Promise<void> => {
  const current = await currentChoices(parts.source);
  if (current === undefined || (await isUnderWay(current, parts))) return;
  await confirm(current, null, parts);
};

/**
 * Each step may be done twice. As long as nothing was erased, colleagues hear nothing and no form or
 * setting is lost.
 */
const goOn = async (
  { since, until }: Handover,
  parts: ClearParts,
): Promise<Result<Cleared, ClearError>> => {
  const years = { from: since, to: until ?? parts.now().getFullYear() };
  const cleared = await parts.clearPrivate(async () => {
    const said = await parts.sayServed(years);
    if (said.ok) await parts.forgetSettings();
    return said;
  });
  return cleared.ok ? ok({ counts: Object.fromEntries(cleared.value) }) : cleared;
};

/** Null when it cannot be read. */
export const hashOf = async (path: string): Promise<string | null> => {
  const bytes = await readWhole(path);
  return bytes === null ? null : sha256Of(bytes);
};
