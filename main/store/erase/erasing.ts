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

  /** Durable when it resolves. Files that the disk did not let go of yet are seen to at the next start. */
  async erase(targets: readonly Target[]): Promise<Result<null, WriteError>> {
    const { stores, links, queue } = this.#parts;
    const kept = await queue(async () => {
      try {
        const halves = await halvesOf(stores, links, targets);
        return await this.#keep(halves, this.#traces(halves));
      } catch (error) {
        return err(asDiskError(error));
      }
    });
    if (!kept.ok) return err({ kind: 'not-saved', because: kept.error.kind });
    await this.finish();
    return ok(null);
  }

  /** Before others' erases are taken in. */
  expect(ids: readonly string[]): Promise<Result<null, DiskError>> {
    return this.#parts.owed.add(ids);
  }

  /** Rids the files of what is owed, and this computer's own half of what colleagues erased. */
  finish(): Promise<Result<null, DiskError>> {
    return this.#purging(() => this.#finish());
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
      await onPurged();
    }
    return owed.settle(ids);
  }

  async #eraseCompanions(ids: readonly string[]): Promise<Result<readonly string[], DiskError>> {
    const { stores, links } = this.#parts;
    const shared = ids.filter((id) => stores.shared.isErased(id));
    const found = await companionsOf(stores, links, shared);
    const left = found.filter(({ id }) => !stores.private.isErased(id));
    const kept = left.length === 0 ? ok(null) : await this.#keep({ private: left, shared: [] }, []);
    return kept.ok ? ok(left.map(({ id }) => id)) : kept;
  }

  async #keep(halves: Halves, traces: readonly NewOp[]): Promise<Result<null, DiskError>> {
    const { writer, owed, undo, checkpoints, announcer } = this.#parts;
    const ids = [...halves.private, ...halves.shared].map(({ id }) => id);
    const expected = await owed.add(ids);
    if (!expected.ok) return expected;
    const written = await writer.write(
      { private: asEntry(halves.private, []), shared: asEntry(halves.shared, traces) },
      'delete',
    );
    if (!written.ok) return written;
    for (const id of ids) undo.forget(id);
    checkpoints.afterWrite();
    const targets = [...halves.private, ...halves.shared];
    await announcer.erased(targets);
    if (halves.shared.length > 0) announcer.written();
    const left = traces.map(({ k, r }) => ({ kind: k, id: r }));
    await announcer.changed(idsByKind([...targets, ...left]));
    return ok(null);
  }

  #isErased(id: string): boolean {
    return this.#parts.stores.all().some((engine) => engine.isErased(id));
  }

  /** What stays of it for everybody: a count and a day. */
  #traces({ shared }: Halves): readonly NewOp[] {
    const { stores, device: deviceId, now, newId } = this.#parts;
    const on = new Date(now()).toISOString().slice(0, 10);
    return [...new Set(shared.map(({ kind }) => kind))].map((of): NewOp => {
      const ids = shared.filter(({ kind }) => kind === of);
      const marks = ids.map(({ id }) => markOf(stores.shared.around.hash(id)));
      return { op: 'new', k: 'erasure', r: newId(), v: { of, on, deviceId }, s: { marks } };
    });
  }
}

const idsByKind = (targets: readonly Target[]): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const { kind, id } of targets) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
};

const asEntry = (
  targets: readonly Target[],
  traces: readonly NewOp[],
): readonly (readonly Op[])[] =>
  targets.length === 0
    ? []
    : [[...targets.map(({ kind, id }): Op => ({ op: 'erase', k: kind, r: id })), ...traces]];
