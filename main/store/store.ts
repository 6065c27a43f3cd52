import type { RawRecord } from '../../shared/domain/entity.ts';
import { deviceRecordId } from '../../shared/domain/device.ts';
import type { Device } from '../../shared/domain/device.ts';
import type { OpenReport } from '../../shared/ipc/app.ts';
import type { Action, Edit, Receipt, Write, WriteError } from '../../shared/ipc/edit.ts';
import type { ChosenHit, ShareError, SharePreview } from '../../shared/ipc/share.ts';
import type { HistoryStep, UndoState } from '../../shared/ipc/record.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { DiskError } from './disk/diskError.ts';
import type { Change } from './edit/change.ts';
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
import { Cards } from './share/cards.ts';
import { joinHistories } from './share/joinHistories.ts';
import { find, isAlive, Links } from './share/links.ts';
import { mintId } from './share/mintId.ts';
import { redirect } from './share/redirect.ts';
import { Sharing } from './share/sharing.ts';
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

  readonly #links: Links;
  readonly #cards: Cards;
  readonly #sharing: Sharing;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#links = new Links(parts.stores);
    this.#cards = new Cards(parts.stores, this.#links);
    this.#sharing = new Sharing({
      cards: this.#cards,
      links: this.#links,
      newId: () => mintId(parts.now(), parts.randomHex),
      write: (changes, action) => this.#write(changes, action),
    });
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
    const listed = await this.#cards.list(kind, fields);
    // Between two changes: a change counts on what it has loaded.
    void queue(() => {
      for (const { textShards } of stores.all()) textShards.forgetUnchanged(keptTextShards);
      return Promise.resolve();
    });
    return listed;
  }

  get(kind: string, id: string): Promise<RawRecord | null> {
    return this.#cards.get(kind, id);
  }

  /** Resolves when the action is on the disk, whole, or not at all. */
  write({ edits, action }: Write): Promise<Result<Receipt, WriteError>> {
    return this.#parts.queue(async () => this.#write(await this.#redirected(edits), action));
  }

  /** What colleagues would see of a record, and what in it looks like a person. */
  previewShare(kind: string, id: string): Promise<SharePreview | null> {
    return this.#sharing.preview(kind, id);
  }

  publish(
    kind: string,
    id: string,
    choices: readonly ChosenHit[],
  ): Promise<Result<Receipt, ShareError>> {
    return this.#parts.queue(() => this.#sharing.publish(kind, id, choices));
  }

  withdraw(kind: string, id: string): Promise<Result<Receipt, ShareError>> {
    return this.#parts.queue(() => this.#sharing.withdraw(kind, id));
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
    const link = await this.#links.of(kind, id);
    const { stores } = this.#parts;
    if (link === null) {
      const entries = await (await stores.engineOf(kind, id)).entriesAbout(id);
      return historySteps(kind, id, entries);
    }
    const { privateId, sharedId } = link;
    const own = await historySteps(kind, privateId, await stores.private.entriesAbout(privateId));
    const shared = await historySteps(kind, sharedId, await stores.shared.entriesAbout(sharedId));
    return joinHistories(own, shared);
  }

  /** Gives a field the value that it had after a step of its history. */
  async putBack(kind: string, id: string, ref: string): Promise<Result<Receipt, WriteError>> {
    const step = (await this.history(kind, id)).find((one) => one.ref === ref);
    const { field } = step ?? { field: null };
    if (step === undefined || field === null) return err({ kind: 'invalid-edit', at: 0 });
    return this.#parts.queue(async () => {
      const edit = await this.#editTo(kind, id, field, step.after);
      return this.#write(await this.#redirected([edit]), 'putBack');
    });
  }

  /** Takes a record out of everything this computer keeps of it: for good. */
  async erase(kind: string, id: string): Promise<Result<Receipt, WriteError>> {
    const { stores, queue, checkpoints } = this.#parts;
    const link = await this.#links.of(kind, id);
    const halves =
      link === null
        ? [{ engine: await stores.engineOf(kind, id), of: id }]
        : [
            { engine: stores.shared, of: link.sharedId },
            ...(link.hasPrivate ? [{ engine: stores.private, of: link.privateId }] : []),
          ];
    for (const { engine, of } of halves) {
      const erased = await queue(() => this.#erase(engine, kind, of));
      if (!erased.ok) return erased;
    }
    const purged = await checkpoints.purge(halves.map(({ of }) => of));
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
      onChanged: (touched) => this.#announce(touched),
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

  /** Says to colleagues who works here. Not an action of the person: nothing to undo. */
  introduce(said: Pick<Device, 'name' | 'areaId' | 'app'>): Promise<Result<null, WriteError>> {
    return this.#parts.queue(async () => {
      const { identity, now, stores } = this.#parts;
      const lastSeen = new Date(now()).toISOString().slice(0, 10);
      const { authorId, device: deviceId } = identity;
      const id = deviceRecordId(deviceId);
      const target = { kind: 'device', id, in: 'shared' } as const;
      const values = { ...said, deviceId, authorId, lastSeen };
      const isThere = isAlive(await find(stores.shared, 'device', id));
      const fields = Object.entries(values);
      const changes: readonly Change[] = isThere
        ? fields.map(([field, value]) => ({ op: 'set', ...target, field, value }))
        : [{ op: 'create', ...target, values }];
      const written = await this.#carryOut(changes, 'edit', 'undoing');
      if (!written.ok) return written;
      await this.#announce(written.value.touched);
      return ok(null);
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
    await this.#announce(touched);
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
    await this.#announce(touched);
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
    await this.#announce(new Map([[kind, [id]]]));
    return ok(null);
  }

  #redirected(edits: readonly Edit[]): Promise<readonly Change[]> {
    const { stores } = this.#parts;
    const takeHome = this.#sharing.takeHome.bind(this.#sharing);
    return redirect({ stores, links: this.#links, takeHome }, edits);
  }

  async #editTo(
    kind: string,
    id: string,
    field: string,
    value: HistoryStep['after'],
  ): Promise<Edit> {
    if (fieldOf(kind, field)?.merge !== 'text') return { op: 'set', kind, id, field, value };
    const now = (await this.get(kind, id))?.values[field];
    const base = typeof now === 'string' ? now : '';
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

  async #announce(touched: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const changed = await Promise.all(
      [...touched].map(async ([kind, ids]) => ({
        kind,
        ids: await this.#links.shownIds(kind, ids),
      })),
    );
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
