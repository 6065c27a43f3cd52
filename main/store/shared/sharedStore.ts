import type { Json } from '../../../shared/domain/entity.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { dotText, readDot } from '../../kernel/dot.ts';
import type { Entry, JsonObject, Op } from '../../kernel/entry.ts';
import type {
  Batch,
  Deletion,
  FileAsk,
  FilePiece,
  Fork,
  Frontiers,
  OpenedState,
  OwnAsk,
  Shared,
  SharedError,
  SharedFile,
  SharedStatus,
  Standing,
  StandingAsk,
  StateHead,
  StateRecord,
  Weight,
} from '../../kernel/port.ts';
import type { Engine } from '../engine/engine.ts';
import { withoutErased } from '../engine/outgoingEntries.ts';
import type { ProfileFiles } from '../files/profileFiles.ts';
import { SharedFiles } from '../files/sharedFiles.ts';
import type { WriterOfEntries } from '../writerOfEntries.ts';
import { arrivedBy, lookBefore } from '../news/arrivals.ts';
import type { MemoFile } from './memoFile.ts';
import { erasedBy, takeable, touchedBy } from './arrivingEntries.ts';
import type { Erased } from './arrivingEntries.ts';
import { Joins } from './joins.ts';
import type { JoinParts } from './joins.ts';
import { OpenStates } from './openStates.ts';
import { standingIn } from './standing.ts';

export interface SharedParts extends JoinParts {
  readonly writer: WriterOfEntries;
  readonly memo: MemoFile;
  readonly files: ProfileFiles;
  readonly device: string;
  readonly authorId: string;
  readonly app: string;
  readonly onSwept: (hashes: readonly string[]) => Promise<void>;
  readonly onWritten: (listener: () => void) => () => void;
}

/** The shared store as sharing sees it. Nothing in it can reach the private one. */
export class SharedStore implements Shared {
  readonly #parts: SharedParts;
  readonly #states: OpenStates;
  readonly #joins: Joins;
  readonly #files: SharedFiles;
  /** How many records there are; null when it must be counted again. */
  #records: Promise<number> | null = null;

  constructor(parts: SharedParts) {
    this.#parts = parts;
    this.#states = new OpenStates(parts.engine);
    this.#joins = new Joins(parts);
    this.#files = new SharedFiles(parts);
    parts.onWritten(() => {
      this.#records = null;
    });
  }

  /** Asked several times at every look in the folder: it reads nothing that it knows. */
  async status(): Promise<SharedStatus> {
    const { engine, writer, device, app } = this.#parts;
    this.#records ??= countRecords(engine);
    const writing = writer.writingIn(engine);
    const own = [...engine.outgoing.own].map(([a, released]) => [a, { released }] as const);
    return {
      device,
      app,
      seen: this.#frontiers(),
      own: Object.fromEntries(own),
      ...(writing !== undefined && { writing }),
      erased: [...engine.state.erased],
      voided: [...engine.state.voided],
      records: await this.#records,
    };
  }

  ownEntries(ask: OwnAsk): Promise<readonly Entry[]> {
    const { queue, engine } = this.#parts;
    return queue(async () => {
      const read = await engine.outgoing.read(ask);
      // An erase counts before the files are rid of it.
      return read.map((entry) => withoutErased(entry, (id) => engine.isErased(id)));
    });
  }

  async releaseOwn(actor: string, upTo: number): Promise<void> {
    await this.#parts.queue(async () => {
      this.#parts.engine.outgoing.release(actor, upTo);
    });
  }

  async ingest(batches: readonly Batch[]): Promise<Result<Frontiers, SharedError>> {
    const done = await this.#parts.queue(() => this.#takeIn(batches));
    if (!done.ok) return done;
    await this.#parts.onErased(done.value);
    return ok(this.#frontiers());
  }

  standing(ask: StandingAsk): Promise<readonly Standing[]> {
    return this.#parts.queue(() => standingIn(this.#parts.engine, ask));
  }

  async textState(kind: string, id: string): Promise<string | null> {
    const { engine } = this.#parts;
    await engine.textShards.load(kind, id);
    const state = engine.texts.stateOf(kind, id);
    return state === null ? null : Buffer.from(state).toString('base64');
  }

  openState(): Promise<OpenedState> {
    return this.#parts.queue(() => this.#states.open());
  }

  readState(state: string, shard: string): Promise<readonly StateRecord[]> {
    return this.#states.read(state, shard);
  }

  async closeState(state: string): Promise<void> {
    this.#states.close(state);
  }

  async openJoin(head: StateHead): Promise<string> {
    return this.#joins.open(head);
  }

  addToJoin(join: string, lines: Uint8Array): Promise<void> {
    return this.#joins.add(join, lines);
  }

  weighJoin(join: string, before: Frontiers): Promise<Weight> {
    return this.#joins.weigh(join, before);
  }

  async finishJoin(join: string): Promise<Result<Frontiers, SharedError>> {
    const done = await this.#joins.finish(join);
    this.#records = null;
    return done.ok ? ok(this.#frontiers()) : done;
  }

  async dropJoin(join: string): Promise<void> {
    this.#joins.drop(join);
  }

  async remint({ actor, after, last }: Fork): Promise<Result<null, SharedError>> {
    const { engine, writer, queue } = this.#parts;
    return queue(async () => {
      if (!engine.isWritable()) return err({ kind: 'read-only' });
      writer.leave(actor);
      // What only the other used is no conflict and stays; what a file says of its range may be anything.
      const top = Math.min(last, engine.state.seen.get(actor) ?? 0);
      const range = Array.from({ length: Math.max(top - after, 0) }, (_, at) =>
        dotText(actor, after + 1 + at),
      );
      // What is void already was written again before it was: a second time it would stand twice.
      const voided = range.filter((dot) => !engine.state.voided.has(dot));
      if (voided.length === 0) return ok(null);
      const numbers = new Set(voided.flatMap((dot) => readDot(dot)?.n ?? []));
      const own = await engine.outgoing.pick(actor, numbers, engine.history);
      const written = await writer.rewrite(engine, voided, own);
      if (!written.ok) return err({ kind: 'not-saved' });
      await this.#parts.onChanged(touchedBy(own));
      return ok(null);
    });
  }

  undelete(deletions: readonly Deletion[]): Promise<Result<null, SharedError>> {
    const { engine, writer, queue, checkpoints, onChanged } = this.#parts;
    return queue(async () => {
      if (!engine.isWritable()) return err({ kind: 'read-only' });
      const ops = deletions.map(({ kind: k, id: r, dot }): Op => ({ op: 'undel', k, r, p: [dot] }));
      const written = await writer.write({ private: [], shared: [ops] }, 'restore');
      if (!written.ok) return err({ kind: 'not-saved' });
      checkpoints.afterWrite();
      await onChanged(touchedBy([{ ops }]));
      return ok(null);
    });
  }

  swept(hashes: readonly string[]): Promise<void> {
    return this.#parts.onSwept(hashes);
  }

  async readMemo(): Promise<Json> {
    return this.#parts.memo.read();
  }

  async writeMemo(part: JsonObject): Promise<Result<null, SharedError>> {
    const written = await this.#parts.memo.add(part);
    return written.ok ? written : err({ kind: 'not-saved' });
  }

  files(): Promise<readonly SharedFile[]> {
    return this.#files.list();
  }

  readFile(ask: FileAsk): Promise<Uint8Array | null> {
    return this.#files.read(ask);
  }

  takeFile(piece: FilePiece): Promise<number | null> {
    return this.#files.take(piece);
  }

  onWritten(listener: () => void): () => void {
    return this.#parts.onWritten(listener);
  }

  /** One frame for all of it, then the effects. Gives the ids that were erased. */
  async #takeIn(batches: readonly Batch[]): Promise<Result<readonly Erased[], SharedError>> {
    const { engine, writer, onChanged, onArrived, onErasing, checkpoints } = this.#parts;
    if (!engine.isWritable()) return err({ kind: 'read-only' });
    const taken = takeable(engine, batches);
    if (taken.length === 0) return ok([]);
    const entries = taken.flatMap((batch) => batch.entries);
    const touched = touchedBy(entries);
    const before = await lookBefore(engine, touched);
    const erased = erasedBy(entries);
    const expected = await onErasing(erased.map(({ id }) => id));
    if (!expected.ok) return err({ kind: 'not-saved' });
    const appended = await engine.append({ own: [], also: [], batches: taken });
    if (!appended.ok) return err({ kind: 'not-saved' });
    for (const batch of taken) {
      for (const { t } of batch.entries) writer.meet(t);
      await engine.applyBatch(batch, appended.value);
    }
    this.#records = null;
    checkpoints.afterWrite();
    await onChanged(touched);
    await onArrived(arrivedBy(engine, before, entries));
    return ok(erased);
  }

  #frontiers(): Frontiers {
    return Object.fromEntries(this.#parts.engine.state.seen);
  }
}

const countRecords = async (engine: Engine): Promise<number> => {
  let count = 0;
  for (const kind of engine.kinds()) {
    for (const { items } of await engine.records.loadKind(kind)) count += items.size;
  }
  return count;
};
