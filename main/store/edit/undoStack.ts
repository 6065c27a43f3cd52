import type { Action } from '../../../shared/ipc/edit.ts';
import type { UndoState } from '../../../shared/ipc/record.ts';
import type { Change } from './draft.ts';

/** One action of the person, as what takes it back or does it again. */
export interface Step {
  readonly action: Action;
  readonly changes: readonly Change[];
}

/** Steps and letters that are remembered; long texts would fill the memory otherwise. */
const mostSteps = 500;
const mostLetters = 20_000_000;

/** What can be undone and redone in this run of the app. */
export class UndoStack {
  #undo: Step[] = [];
  #redo: Step[] = [];

  state(): UndoState {
    return { undo: this.#undo.at(-1)?.action ?? null, redo: this.#redo.at(-1)?.action ?? null };
  }

  peek(direction: 'undo' | 'redo'): Step | undefined {
    return (direction === 'undo' ? this.#undo : this.#redo).at(-1);
  }

  /** A new action: what was undone before cannot be redone after it. */
  push(step: Step): void {
    this.#redo = [];
    this.#undo = trimmed([...this.#undo, step]);
  }

  /** The last step was carried out; what takes that back goes on the other side. */
  moved(direction: 'undo' | 'redo', step: Step): void {
    if (direction === 'undo') {
      this.#undo.pop();
      this.#redo.push(step);
    } else {
      this.#redo.pop();
      this.#undo.push(step);
    }
  }

  /** Leaves nothing of an erased record. */
  forget(id: string): void {
    const without = (steps: readonly Step[]): Step[] =>
      steps
        .map((step) => ({ ...step, changes: step.changes.filter((change) => change.id !== id) }))
        .filter(({ changes }) => changes.length > 0);
    this.#undo = without(this.#undo);
    this.#redo = without(this.#redo);
  }
}

const trimmed = (steps: readonly Step[]): Step[] => {
  let letters = 0;
  const kept: Step[] = [];
  for (const step of [...steps].reverse()) {
    for (const change of step.changes) {
      if (change.op === 'text') letters += change.base.length + change.next.length;
    }
    const isFull = kept.length >= mostSteps || letters > mostLetters;
    if (isFull && kept.length > 0) break;
    kept.unshift(step);
  }
  return kept;
};
