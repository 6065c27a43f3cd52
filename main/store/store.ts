import type { RawRecord } from '../../shared/domain/entity.ts';
import type { OpenReport } from '../../shared/ipc/app.ts';
import type { Action, Receipt, Write, WriteError } from '../../shared/ipc/edit.ts';
import type { HistoryStep, UndoState } from '../../shared/ipc/record.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { DiskError } from './disk/diskError.ts';
import type { Change } from './edit/change.ts';
import { beforeOf } from './edit/beforeOf.ts';
import { fieldOf } from './edit/checkEdit.ts';
import { planAction } from './edit/planAction.ts';
import type { PlannedAction, Strictness } from './edit/planAction.ts';
import type { UndoStack } from './edit/undoStack.ts';
import type { Engine } from './engine/engine.ts';
import { historySteps } from './history/historySteps.ts';
import type { Identity } from './profileFile.ts';
import type { Queue } from './queue.ts';
import type { MemoFile } from './shared/memoFile.ts';
import { SharedStore } from './shared/sharedStore.ts';
import { getRecord, listRecords } from './readRecords.ts';
import type { TwoStores } from './twoStores.ts';
import type { WriterOfEntries } from './writerOfEntries.ts';

export interface StoreParts {
  readonly stores: TwoStores;
  readonly writer: WriterOfEntries;
  readonly undo: UndoStack;
  readonly checkpoints: Checkpoints;
  readonly queue: Queue;
  readonly now: () => number;
  readonly release: () => Promise<void>;
  readonly randomHex: (bytes: number) => string;
  readonly memo: MemoFile;
  readonly identity: Identity;
}

export interface Changed {
  readonly kind: string;
  readonly ids: readonly string[];
}

/** How many shards of long texts stay in memory after a list of them. */
const keptTextShards = 16;

/** Everything main knows of the person's data. Changes come one at a time; reads never wait for them. */
export class Store {
  readonly #parts: StoreParts;
  readonly #listeners = new Set<(changed: readonly Changed[]) => void>();
  readonly #onWritten = new Set<() => void>();

  constructor(parts: StoreParts) {
    this.#parts = parts;
  }

  /** What was found on opening, and since. */
  report(): OpenReport {
    const [one, other] = [this.#parts.stores.private.report(), this.#parts.stores.shared.report()];
    return {
      mended: one.mended + other.mended,
      setAside: one.setAside + other.setAside,
      readOnly: one.readOnly ?? other.readOnly,
    };
  }

  async list(kind: string, fields?: readonly string[]): Promise<readonly RawRecord[]> {
    const { stores, queue } = this.#parts;
    const lists = await Promise.all(
      stores.all().map((engine) => listRecords(engine, kind, fields)),
    );
    // Between two changes: a change counts on what it has loaded.
    void queue(() => {
      for (const { textShards } of stores.all()) textShards.forgetUnchanged(keptTextShards);
      return Promise.resolve();
    });
    return lists.flat();
  }

  async get(kind: string, id: string): Promise<RawRecord | null> {
    return getRecord(await this.#parts.stores.engineOf(kind, id), kind, id);
  }

  /** Resolves when the action is on the disk, whole, or not at all. */
  write({ edits, action }: Write): Promise<Result<Receipt, WriteError>> {
    return this.#parts.queue(() => this.#write(edits, action));
  }

  undoState(): UndoState {
    return this.#parts.undo.state();
  }

  undo(): Promise<Result<UndoState, WriteError>> {
    return this.#parts.queue(() => this.#step('undo'));
  }

  redo(): Promise<Result<UndoState, WriteError>> {
    return this.#parts.queue(() => this.#step('redo'));
  }

  /** What happened to a record, newest first. */
  async history(kind: string, id: string): Promise<readonly HistoryStep[]> {
    const engine = await this.#parts.stores.engineOf(kind, id);
    const entries = await engine.entriesAbout(id);
    return historySteps(kind, id, entries);
  }

  /** Gives a field the value that it had after a step of its history. */
  async putBack(kind: string, id: string, ref: string): Promise<Result<Receipt, WriteError>> {
    const step = (await this.history(kind, id)).find((one) => one.ref === ref);
    const { field } = step ?? { field: null };
    if (step === undefined || field === null) return err({ kind: 'invalid-edit', at: 0 });
    return this.#parts.queue(async () => {
      const change = await this.#changeTo(kind, id, field, step.after);
      return this.#write([change], 'putBack');
    });
  }

  /** Takes a record out of everything this computer keeps of it: for good. */
  async erase(kind: string, id: string): Promise<Result<Receipt, WriteError>> {
    const engine = await this.#parts.stores.engineOf(kind, id);
    const erased = await this.#parts.queue(() => this.#erase(engine, kind, id));
    if (!erased.ok) return erased;
    const purged = await this.#parts.checkpoints.purge([id]);
    return purged.ok ? ok(this.#receipt()) : err(notSaved(purged.error));
  }

  onChange(listener: (changed: readonly Changed[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The shared store, for those who share it. `app` is this version of the app. */
  shared(app: string): SharedStore {
    const { stores, identity, undo, ...parts } = this.#parts;
    return new SharedStore({
      ...parts,
      engine: stores.shared,
      device: identity.device,
      app,
      onChanged: (touched) => {
        this.#announce(touched);
      },
      onErased: async (ids) => {
        for (const id of ids) undo.forget(id);
        if (ids.length > 0) await parts.checkpoints.purge(ids);
      },
      onWritten: (listener) => {
        this.#onWritten.add(listener);
        return () => this.#onWritten.delete(listener);
      },
    });
  }

  /** The name under which this person writes. */
  authorId(): string {
    return this.#parts.identity.authorId;
  }

  /** Writes the readable files anew; true when the disk took them. */
  checkpoint(): Promise<boolean> {
    return this.#parts.checkpoints.now();
  }

  /** Waits for what is being written, makes a last checkpoint and lets go of the profile. */
  async close(): Promise<void> {
    await this.#parts.queue(() => Promise.resolve());
    await this.#parts.checkpoints.last();
    for (const engine of this.#parts.stores.all()) await engine.close();
    await this.#parts.release();
  }

  async #write(changes: readonly Change[], action: Action): Promise<Result<Receipt, WriteError>> {
    const written = await this.#carryOut(changes, action, 'strict');
    if (!written.ok) return written;
    const { inverse, touched } = written.value;
    if (inverse.length > 0) {
      this.#parts.undo.push({ action, changes: inverse, atMs: this.#parts.now() });
    }
    this.#announce(touched);
    return ok(this.#receipt());
  }

  async #step(direction: 'undo' | 'redo'): Promise<Result<UndoState, WriteError>> {
    const { undo, now } = this.#parts;
    const step = undo.peek(direction);
    if (step === undefined) return ok(undo.state());
    const written = await this.#carryOut(step.changes, actionOf(step.action, direction), 'undoing');
    if (!written.ok) return written;
    const { inverse, touched } = written.value;
    undo.moved(direction, { action: step.action, changes: inverse, atMs: now() });
    this.#announce(touched);
    return ok(undo.state());
  }

  async #carryOut(
    changes: readonly Change[],
    action: Action,
    strictness: Strictness,
  ): Promise<Result<PlannedAction, WriteError>> {
    const { stores, writer, checkpoints } = this.#parts;
    const refused = this.#refusal();
    if (refused !== null) return err(refused);
    const authors = writer.authorIn.bind(writer);
    const planned = await planAction(stores, authors, changes, strictness);
    if (!planned.ok) return planned;
    const written = await writer.write(planned.value.ops, action);
    if (!written.ok) return err(notSaved(written.error));
    checkpoints.afterWrite();
    if (planned.value.ops.shared.length > 0) for (const listener of this.#onWritten) listener();
    return planned;
  }

  async #erase(engine: Engine, kind: string, id: string): Promise<Result<null, WriteError>> {
    const refused = this.#refusal();
    if (refused !== null) return err(refused);
    const written = await this.#parts.writer.erase(engine, kind, id);
    if (!written.ok) return err(notSaved(written.error));
    this.#parts.undo.forget(id);
    if (engine === this.#parts.stores.shared) for (const listener of this.#onWritten) listener();
    this.#announce(new Map([[kind, [id]]]));
    return ok(null);
  }

  async #changeTo(
    kind: string,
    id: string,
    field: string,
    value: HistoryStep['after'],
  ): Promise<Change> {
    if (fieldOf(kind, field)?.merge !== 'text') return { op: 'set', kind, id, field, value };
    const engine = await this.#parts.stores.engineOf(kind, id);
    await engine.textShards.load(kind, id);
    const base = beforeOf(engine, kind, id).text(field);
    return { op: 'text', kind, id, field, base, next: typeof value === 'string' ? value : '' };
  }

  #refusal(): WriteError | null {
    const { readOnly } = this.report();
    if (readOnly === null) return null;
    return readOnly === 'newer-version'
      ? { kind: 'read-only' }
      : { kind: 'not-saved', because: 'no-access' };
  }

  #receipt(): Receipt {
    return { savedAt: new Date(this.#parts.now()).toISOString() };
  }

  #announce(touched: ReadonlyMap<string, readonly string[]>): void {
    const changed = [...touched].map(([kind, ids]) => ({ kind, ids }));
    for (const listener of this.#listeners) listener(changed);
  }
}

const notSaved = (error: DiskError): WriteError => ({ kind: 'not-saved', because: error.kind });

/** What the history calls an action that is taken back. */
const actionOf = (action: Action, direction: 'undo' | 'redo'): Action => {
  if (direction === 'redo') return action;
  if (action === 'create') return 'delete';
  return action === 'delete' ? 'restore' : action;
};
