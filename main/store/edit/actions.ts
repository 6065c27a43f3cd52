import type { Action, Receipt, Write, WriteError } from '../../../shared/ipc/edit.ts';
import type { StepError, Stepped } from '../../../shared/ipc/record.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Announcer } from '../announcer.ts';
import type { Checkpoints } from '../checkpoints.ts';
import type { DiskError } from '../disk/diskError.ts';
import { refusalOf } from '../openReport.ts';
import { leavesLooseParts } from '../share/looseParts.ts';
import type { TwoStores } from '../twoStores.ts';
import type { WriterOfEntries } from '../writerOfEntries.ts';
import type { Change } from './change.ts';
import { isBuiltOn } from './isBuiltOn.ts';
import { planAction } from './planAction.ts';
import type { PlannedAction, Strictness } from './planAction.ts';
import type { NumberedStep, UndoStack } from './undoStack.ts';

export interface ActionsParts {
  readonly stores: TwoStores;
  readonly writer: WriterOfEntries;
  readonly undo: UndoStack;
  readonly checkpoints: Checkpoints;
  readonly announcer: Announcer;
  readonly now: () => number;
}

/** Carries out what the person does, whole or not at all. Call it one at a time. */
export class Actions {
  readonly #parts: ActionsParts;

  constructor(parts: ActionsParts) {
    this.#parts = parts;
  }

  async write(
    changes: readonly Change[],
    { action, isBeginning = false, isTyping = false }: Omit<Write, 'edits'>,
  ): Promise<Result<Receipt, WriteError>> {
    const written = await this.#carryOut(changes, action, 'strict');
    if (!written.ok) return written;
    const { undo, now, announcer } = this.#parts;
    const { inverse, touched } = written.value;
    const hasStep = inverse.length > 0 && !isBeginning;
    const done = { action, changes: inverse, atMs: now(), isTyping };
    const step = hasStep ? undo.push(done) : null;
    await announcer.changed(touched);
    return ok(this.receipt(step));
  }

  /** What the app writes by itself: nothing to undo. */
  async writeByItself(changes: readonly Change[]): Promise<Result<null, WriteError>> {
    const written = await this.#carryOut(changes, 'edit', 'undoing');
    if (!written.ok) return written;
    await this.#parts.announcer.changed(written.value.touched);
    return ok(null);
  }

  /** Takes the last action back, or the one of that number: what came after it stays as it is. */
  async step(direction: 'undo' | 'redo', number?: number): Promise<Result<Stepped, StepError>> {
    const { undo, now, announcer } = this.#parts;
    const step = undo.peek(direction, number);
    const isNamed = number !== undefined;
    if (step === undefined) {
      return isNamed ? err({ kind: 'no-such-step' }) : ok({ ...undo.state(), done: null });
    }
    if (isNamed && (await this.#isTiedIn(direction, step))) return err({ kind: 'changed-since' });
    const written = await this.#carryOut(step.changes, actionOf(step.action, direction), 'undoing');
    if (!written.ok) return written;
    const { inverse, touched } = written.value;
    if (isNamed && inverse.length === 0) return err({ kind: 'changed-since' });
    undo.moved(direction, step, { ...step, changes: inverse, atMs: now() });
    await announcer.changed(touched);
    return ok({ ...undo.state(), done: { step: step.number, action: step.action } });
  }

  /** Others stand on top of it that go on where it left off, or are parts of what it made. */
  async #isTiedIn(direction: 'undo' | 'redo', step: NumberedStep): Promise<boolean> {
    const { undo, stores } = this.#parts;
    const onTop = undo.onTopOf(direction, step);
    if (onTop.some((later) => isBuiltOn(step, later))) return true;
    const later = onTop.flatMap(({ changes }) => changes);
    return leavesLooseParts(stores, step.changes, later);
  }

  receipt(step: number | null = null): Receipt {
    return { savedAt: new Date(this.#parts.now()).toISOString(), step };
  }

  async #carryOut(
    changes: readonly Change[],
    action: Action,
    strictness: Strictness,
  ): Promise<Result<PlannedAction, WriteError>> {
    const { stores, writer, checkpoints, announcer } = this.#parts;
    const refused = refusalOf(stores);
    if (refused !== null) return err(refused);
    const authors = writer.authorIn.bind(writer);
    const planned = await planAction(stores, authors, changes, strictness);
    if (!planned.ok) return planned;
    const written = await writer.write(planned.value.ops, action);
    if (!written.ok) return err(notSaved(written.error));
    checkpoints.afterWrite();
    if (planned.value.ops.shared.length > 0) announcer.written();
    return planned;
  }
}

export const notSaved = (error: DiskError): WriteError => ({
  kind: 'not-saved',
  because: error.kind,
});

/** What the history calls an action that is taken back. */
const actionOf = (action: Action, direction: 'undo' | 'redo'): Action => {
  if (direction === 'redo') return action;
  if (action === 'create' || action === 'import') return 'delete';
  return action === 'delete' ? 'restore' : action;
};
