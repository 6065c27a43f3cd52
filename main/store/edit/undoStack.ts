import type { Action } from '../../../shared/ipc/edit.ts';
import type { UndoState } from '../../../shared/ipc/record.ts';
import type { Change } from './change.ts';

/** One action of the person, as what takes it back or does it again. */
export interface Step {
  readonly action: Action;
  readonly changes: readonly Change[];
  readonly atMs: number;
  /** One pause in what is being typed. */
  readonly isTyping: boolean;
}

/** Its number names it for as long as the app runs, also after it was undone and done again. */
export interface NumberedStep extends Step {
  readonly number: number;
}

/** Steps and letters that are remembered; long texts would fill the memory otherwise. */
const mostSteps = 500;
const mostLetters = 20_000_000;
/** A longer pause in typing starts a new step. */
const onePauseMs = 60_000;

/** What can be undone and redone in this run of the app. */
export class UndoStack {
  #undo: NumberedStep[] = [];
  #redo: NumberedStep[] = [];
  #lastNumber = 0;
  /** In all of `#undo`, kept up to date: this runs with every edit. */
  #letters = 0;

  state(): UndoState {
    return { undo: this.#undo.at(-1)?.action ?? null, redo: this.#redo.at(-1)?.action ?? null };
  }

  /** The last one, or the one of that number. */
  peek(direction: 'undo' | 'redo', number?: number): NumberedStep | undefined {
    const steps = this.#side(direction);
    return number === undefined ? steps.at(-1) : steps.find((step) => step.number === number);
  }

  /** The steps that came after it, on its side. */
  onTopOf(direction: 'undo' | 'redo', { number }: NumberedStep): readonly Step[] {
    const steps = this.#side(direction);
    return steps.slice(steps.findIndex((step) => step.number === number) + 1);
  }

  /**
   * A new action: what was undone before cannot be redone after it. Typing on gets a number too: who
   * was told of the first words may not take the later ones back by that number.
   */
  push(step: Step): number {
    const last = this.#redo.length === 0 ? this.#undo.at(-1) : undefined;
    const joined = last === undefined ? undefined : joinTyping(last, step);
    this.#redo = [];
    if (joined !== undefined) this.#letters -= lettersOf(this.#undo.pop());
    this.#add({ ...(joined ?? step), number: ++this.#lastNumber });
    this.#dropOldest();
    return this.#lastNumber;
  }

  /** That step was carried out; what takes it back goes on the other side. */
  moved(direction: 'undo' | 'redo', { number }: NumberedStep, back: Step): void {
    const isOther = (step: NumberedStep): boolean => step.number !== number;
    if (direction === 'undo') {
      this.#letters -= lettersOf(this.peek('undo', number));
      this.#undo = this.#undo.filter(isOther);
      this.#redo.push({ ...back, number });
    } else {
      this.#redo = this.#redo.filter(isOther);
      this.#add({ ...back, number });
    }
  }

  /** Leaves nothing of erased records, of very many in one go. */
  forget(erased: readonly string[]): void {
    const ids = new Set(erased);
    const without = (steps: readonly NumberedStep[]): NumberedStep[] =>
      steps
        .map((step) => ({ ...step, changes: step.changes.filter(({ id }) => !ids.has(id)) }))
        .filter(({ changes }) => changes.length > 0);
    this.#undo = without(this.#undo);
    this.#redo = without(this.#redo);
    this.#letters = this.#undo.reduce((sum, step) => sum + lettersOf(step), 0);
  }

  #side(direction: 'undo' | 'redo'): readonly NumberedStep[] {
    return direction === 'undo' ? this.#undo : this.#redo;
  }

  #add(step: NumberedStep): void {
    this.#undo.push(step);
    this.#letters += lettersOf(step);
  }

  /** The newest step always stays. */
  #dropOldest(): void {
    while (this.#undo.length > 1) {
      if (this.#undo.length <= mostSteps && this.#letters <= mostLetters) return;
      this.#letters -= lettersOf(this.#undo.shift());
    }
  }
}

/** Typing on in one text is one step, however often it was saved on the way. */
const joinTyping = (last: Step, next: Step): Step | undefined => {
  if (!last.isTyping || !next.isTyping) return undefined;
  const [before, ...moreBefore] = last.changes;
  const [after, ...moreAfter] = next.changes;
  if (before?.op !== 'text' || after?.op !== 'text') return undefined;
  if (moreBefore.length + moreAfter.length > 0 || last.action !== next.action) return undefined;
  const isSameText = before.id === after.id && before.field === after.field;
  // What undoes the later edit must lead to where the earlier one starts.
  const isOn = after.next === before.base && next.atMs - last.atMs <= onePauseMs;
  if (!isSameText || !isOn) return undefined;
  return { ...next, changes: [{ ...after, next: before.next }] };
};

const lettersOf = (step: Step | undefined): number =>
  (step?.changes ?? []).reduce(
    (sum, change) => (change.op === 'text' ? sum + change.base.length + change.next.length : sum),
    0,
  );
