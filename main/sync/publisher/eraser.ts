import type { FolderView, SeenSegment } from '../folder/look.ts';
import { sha256Hex } from '../format/sha256.ts';
import { writeSegment } from '../format/segmentCodec.ts';
import type { ReadSegment, WrittenSegment } from '../format/segmentCodec.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { readSegmentFile } from '../reader/readFile.ts';
import type { Publisher } from './publisher.ts';

/**
 * Takes what was erased out of this computer's files in the folder: each is written again without
 * it, and the old one goes at once. Files that come back from a cloud are swept as well.
 */
export class Eraser {
  readonly #parts: SyncParts;
  readonly #publisher: Publisher;
  /** By path: how many erased records the file is known to be free of. */
  readonly #clean = new Map<string, number>();
  /** By actor that is not known as an own one. */
  readonly #isWrittenHere = new Map<string, boolean>();
  /** They will not be read by this version however often it looks. */
  readonly #unreadable = new Set<string>();

  constructor(parts: SyncParts, publisher: Publisher) {
    this.#parts = parts;
    this.#publisher = publisher;
  }

  /** True when nothing erased is left in the own segments that were there. */
  async sweep(view: FolderView, status: SharedStatus): Promise<boolean> {
    if (status.erased.length === 0) return true;
    const erased = new Set(status.erased);
    let isDone = true;
    for (const seen of view.segments) {
      if (!(await this.#isOfThisComputer(seen, status))) continue;
      if ((this.#clean.get(seen.path) ?? 0) >= erased.size) continue;
      const read = await readSegmentFile(this.#parts, seen);
      // What only a newer version can read, this one must not write again.
      if (!read.ok || read.value.newerFrom !== undefined) {
        isDone = false;
        continue;
      }
      const without = this.#without(read.value, erased);
      // Only what was read and held nothing: a file that went may come back as it was.
      if (without === null) this.#clean.set(seen.path, erased.size);
      else if (!(await this.#rid(seen, read.value, without, status))) isDone = false;
    }
    return isDone;
  }

  /**
   * Also what a run wrote that is not known here any more: a backup was put back, or a copy of this
   * profile worked for a while. Nobody else would ever take anything out of those files.
   */
  async #isOfThisComputer(seen: SeenSegment, { own, device }: SharedStatus): Promise<boolean> {
    const { path, actor, tier } = seen;
    if (Object.hasOwn(own, actor)) return true;
    if (tier === 'rolled') return path.startsWith(`s/${device}/`);
    const known = this.#isWrittenHere.get(actor);
    if (known !== undefined) return known;
    if (this.#unreadable.has(path)) return false;
    const read = await readSegmentFile(this.#parts, seen);
    if (!read.ok) {
      if (read.error.kind === 'refused' || read.error.kind === 'newer') this.#unreadable.add(path);
      return false;
    }
    const { header } = read.value;
    const isHere = header.dev === device;
    // One file of an actor tells whose all of them are; the name of a copy may be of another one.
    if (header.actor === actor) this.#isWrittenHere.set(actor, isHere);
    return isHere;
  }

  /** A copy under another name only goes, once all that is in it was taken in. */
  async #rid(
    seen: SeenSegment,
    { header }: ReadSegment,
    without: WrittenSegment,
    status: SharedStatus,
  ): Promise<boolean> {
    const isKnown = (status.seen[header.actor] ?? 0) >= header.last;
    if (seen.tier === 'copy' && isKnown) return (await this.#parts.remote.delete(seen.path)).ok;
    return (await this.#publisher.replace(seen, without)) === null;
  }

  /** Null when there is nothing to take out. */
  #without({ header, entries }: ReadSegment, erased: ReadonlySet<string>) {
    const { dev, app, actor, first, last, seen, need } = header;
    const kept = entries.map((entry) => {
      const ops = entry.ops.filter((op) => {
        const id = 'r' in op ? op.r : op.op === 'other' ? op.raw['r'] : undefined;
        return op.op === 'erase' || typeof id !== 'string' || !erased.has(sha256Hex(id));
      });
      return { ...entry, ops };
    });
    if (kept.every(({ ops }, at) => ops.length === entries[at]?.ops.length)) return null;
    const said = {
      ...(seen !== undefined && { seen }),
      ...(need !== undefined && { need }),
      purged: erased.size,
    };
    const workspace = this.#parts.workspace.id;
    const range = {
      workspace,
      dev,
      app,
      actor,
      first,
      last,
      entries: oneEach(kept, { actor, first, last }),
    };
    return writeSegment({ ...range, ...said }, this.#parts.locking);
  }
}

/** An entry that no version could read leaves its number, with nothing in it. */
const oneEach = (
  some: readonly Entry[],
  { actor, first, last }: { readonly actor: string; readonly first: number; readonly last: number },
): readonly Entry[] => {
  const byNumber = new Map(some.map((entry) => [entry.n, entry]));
  const { t, by, act } = some[0] ?? { t: '0'.repeat(16), by: '', act: 'edit' };
  return Array.from(
    { length: last - first + 1 },
    (_, at) => byNumber.get(first + at) ?? { a: actor, n: first + at, t, by, act, ops: [] },
  );
};
