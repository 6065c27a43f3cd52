import type { StoreName } from '../../../shared/domain/entity.ts';
import { markOf } from '../../../shared/domain/erasure.ts';
import type { WriteError } from '../../../shared/ipc/edit.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { NewOp, Op } from '../../kernel/entry.ts';
import type { Announcer } from '../announcer.ts';
import type { Checkpoints } from '../checkpoints.ts';
import { asDiskError } from '../disk/diskError.ts';
import type { DiskError } from '../disk/diskError.ts';
import type { UndoStack } from '../edit/undoStack.ts';
import { createQueue } from '../queue.ts';
import type { Queue } from '../queue.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';
import type { WriterOfEntries } from '../writerOfEntries.ts';
import { companionsOf, halvesOf } from './halves.ts';
import type { Halves, Target } from './halves.ts';
import type { OwedFile } from './owedFile.ts';

/** Records in one entry. */
const mostAtOnce = 5_000;

export interface ErasingParts {
  readonly stores: TwoStores;
  readonly links: Links;
  readonly writer: WriterOfEntries;
  readonly checkpoints: Checkpoints;
  readonly undo: UndoStack;
  readonly queue: Queue;
  readonly owed: OwedFile;
  readonly device: string;
  readonly now: () => number;
  readonly newId: () => string;
  /** Takes out what could not be read and may hold one of these records; gives how many pieces. */
  readonly ridQuarantine: (ids: readonly string[]) => Promise<number>;
  /** While records that are about to be erased still name their files. */
  readonly beforeErase: () => Promise<void>;
  /** When nothing names the files of what was erased any more. */
  readonly onPurged: () => Promise<void>;
  readonly announcer: Announcer;
}

/**
 * Takes records out of everything this computer keeps, for good. What this person erases and what a
 * colleague did go the same way: the ids are owed, the erase is durable, then every file is rid of
 * them, and only then is nothing owed any more.
 */
export class Erasing {
  readonly #parts: ErasingParts;
  readonly #purging = createQueue();

  constructor(parts: ErasingParts) {
    this.#parts = parts;
  }

  /**
   * Durable when it resolves. Files that the disk did not let go of yet are seen to at the next start.
   * `beside`: private words of this computer, of which the shared record stays.
   */
  async erase(
    targets: readonly Target[],
    beside: readonly Target[] = [],
  ): Promise<Result<null, WriteError>> {
    const { stores, links, queue } = this.#parts;
    const kept = await queue(async () => {
      try {
        await this.#parts.beforeErase();
        const halves = await halvesOf(stores, links, targets);
        const all = { ...halves, private: [...halves.private, ...beside] };
        return await this.#keep(all, this.#traces(halves));
      } catch (error) {
        return err(asDiskError(error));
      }
    });
    if (!kept.ok) return err({ kind: 'not-saved', because: kept.error.kind });
    await this.finish();
    return ok(null);
  }

  /**
   * Only the halves that this computer alone has: whoever hands over leaves to colleagues what was
   * shared. In pieces, so that each is one entry of a size that a log takes.
   */
  async eraseOwn(targets: readonly Target[]): Promise<Result<null, WriteError>> {
    const { queue } = this.#parts;
    const ready = await this.#prepare();
    if (!ready.ok) return err({ kind: 'not-saved', because: ready.error.kind });
    for (let at = 0; at < targets.length; at += mostAtOnce) {
      const own = targets.slice(at, at + mostAtOnce);
      const halves = { private: own, shared: [], alone: own };
      const kept = await queue(() => this.#keep(halves, this.#clearingTraces(own)));
      if (!kept.ok) return err({ kind: 'not-saved', because: kept.error.kind });
    }
    const done = await this.finish();
    return done.ok ? done : err({ kind: 'not-saved', because: done.error.kind });
  }

  /** Before others' erases are taken in. */
  async expect(ids: readonly string[]): Promise<Result<null, DiskError>> {
    const ready = await this.#prepare();
    return ready.ok ? this.#parts.owed.add(ids) : ready;
  }

  /** Rids the files of what is owed, and this computer's own half of what colleagues erased. */
  finish(): Promise<Result<null, DiskError>> {
    return this.#purging(() => this.#finish());
  }

  async #prepare(): Promise<Result<null, DiskError>> {
    try {
      await this.#parts.beforeErase();
      return ok(null);
    } catch (error) {
      return err(asDiskError(error));
    }
  }

  async #finish(): Promise<Result<null, DiskError>> {
    const { owed, queue, checkpoints, onPurged } = this.#parts;
    const due = owed.ids();
    if (due.length === 0) return ok(null);
    const companions = await queue(() => this.#eraseCompanions(due));
    if (!companions.ok) return companions;
    const ids = [...due, ...companions.value];
    const gone = ids.filter((id) => this.#isErased(id));
    if (gone.length > 0) {
      const purged = await checkpoints.purge(gone);
      if (!purged.ok) return purged;
      const rid = await this.#ridQuarantine(gone);
      if (!rid.ok) return rid;
      await onPurged();
    }
    return owed.settle(ids);
  }

  async #ridQuarantine(ids: readonly string[]): Promise<Result<null, DiskError>> {
    const { ridQuarantine, queue, writer } = this.#parts;
    try {
      const removed = await ridQuarantine(ids);
      if (removed === 0) return ok(null);
      // Like the rest, it is a count and a day.
      const traces = [[this.#removal('quarantine', removed)]];
      const written = await queue(() => writer.write({ private: traces, shared: [] }, 'delete'));
      return written.ok ? ok(null) : written;
    } catch (error) {
      return err(asDiskError(error));
    }
  }

  async #eraseCompanions(ids: readonly string[]): Promise<Result<readonly string[], DiskError>> {
    const { stores } = this.#parts;
    const shared = ids.filter((id) => stores.shared.isErased(id));
    let found: readonly Target[];
    try {
      found = await companionsOf(stores, shared);
    } catch (error) {
      return err(asDiskError(error));
    }
    const left = found.filter(({ id }) => !stores.private.isErased(id));
    const kept =
      left.length === 0
        ? ok(null)
        : await this.#keep({ private: left, shared: [], alone: [] }, noTraces);
    return kept.ok ? ok(left.map(({ id }) => id)) : kept;
  }

  async #keep(halves: Halves, traces: Traces): Promise<Result<null, DiskError>> {
    const { writer, owed, undo, checkpoints, announcer } = this.#parts;
    const ids = [...halves.private, ...halves.shared].map(({ id }) => id);
    const expected = await owed.add(ids);
    if (!expected.ok) return expected;
    const written = await writer.write(
      {
        private: asEntry(halves.private, traces.private),
        shared: asEntry(halves.shared, traces.shared),
      },
      'delete',
    );
    if (!written.ok) return written;
    undo.forget(ids);
    checkpoints.afterWrite();
    const targets = [...halves.private, ...halves.shared];
    await announcer.erased(targets);
    if (halves.shared.length > 0) announcer.written();
    const left = [...traces.private, ...traces.shared].map(({ k, r }) => ({ kind: k, id: r }));
    await announcer.changed(idsByKind([...targets, ...left]));
    return ok(null);
  }

  #isErased(id: string): boolean {
    return this.#parts.stores.all().some((engine) => engine.isErased(id));
  }

  /** What stays of it: a count and a day, for everybody who had it. */
  #traces({ shared, alone }: Halves): Traces {
    const { stores, device: deviceId, newId } = this.#parts;
    const on = this.#today();
    return {
      private: countByKind(alone).map(([of, count]) => this.#removal(of, count)),
      shared: countByKind(shared).map(([of]): NewOp => {
        const ids = shared.filter(({ kind }) => kind === of);
        const marks = ids.map(({ id }) => markOf(stores.shared.around.hash(id)));
        return { op: 'new', k: 'erasure', r: newId(), v: { of, on, deviceId }, s: { marks } };
      }),
    };
  }

  #clearingTraces(own: readonly Target[]): Traces {
    const traces = countByKind(own).map(([of, count]) =>
      this.#removal(of, count, { inClearing: true }),
    );
    return { private: traces, shared: [] };
  }

  #removal(of: string, count: number, more: NewOp['v'] = {}): NewOp {
    const v = { of, on: this.#today(), count, ...more };
    return { op: 'new', k: 'removal', r: this.#parts.newId(), v };
  }

  #today(): string {
    return new Date(this.#parts.now()).toISOString().slice(0, 10);
  }
}

type Traces = Readonly<Record<StoreName, readonly NewOp[]>>;
const noTraces: Traces = { private: [], shared: [] };

const countByKind = (targets: readonly Target[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { kind } of targets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
};

const idsByKind = (targets: readonly Target[]): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const { kind, id } of targets) {
    const ofKind = ids.get(kind) ?? [];
    ids.set(kind, ofKind);
    ofKind.push(id);
  }
  return ids;
};

const asEntry = (
  targets: readonly Target[],
  traces: readonly NewOp[],
): readonly (readonly Op[])[] =>
  targets.length === 0
    ? []
    : [[...targets.map(({ kind, id }): Op => ({ op: 'erase', k: kind, r: id })), ...traces]];
