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
  /** Whether a clearing that began at this moment erased a part already, so that nothing compares. */
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
 * At the start, after a crash: what was confirmed is done, as long as it is still what was confirmed.
 * Null when nothing was.
 */
export const resumeClearing = async (
  parts: ClearParts,
): Promise<Result<Cleared, ClearError> | null> => {
  const current = await currentChoices(parts.source);
  if (current === undefined || current.confirmedAt === null || parts.isStopped()) return null;
  const refused = (await isUnderWay(current, parts))
    ? null
    : await refusalOf(current, parts.source);
  if (refused === null) return goOn(current, parts);
  await takeBack(parts);
  return err(refused);
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

/** The disk refused before anything was erased: it is asked anew, and no later start erases by itself. */
const takeBack = async (parts: ClearParts): Promise<void> => {
  const current = await currentChoices(parts.source);
  if (current === undefined || (await isUnderWay(current, parts))) return;
  await confirm(current, null, parts);
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
