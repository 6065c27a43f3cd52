import { isBaseDue } from './baseDue.ts';
import type { FilePublisher } from './files/filePublisher.ts';
import type { FolderView } from './folder/look.ts';
import type { SyncParts } from './parts.ts';
import type { Frontiers, SharedStatus } from './port.ts';
import { BaseCheck } from './publisher/baseCheck.ts';
import type { BasePublisher } from './publisher/basePublisher.ts';
import { Eraser } from './publisher/eraser.ts';
import type { Publisher, Publishing } from './publisher/publisher.ts';
import type { BaseReader } from './reader/baseReader.ts';
import type { Reader } from './reader/reader.ts';

interface Staff {
  readonly reader: Reader;
  readonly bases: BaseReader;
  readonly publisher: Publisher;
  readonly basePublisher: BasePublisher;
  readonly filePublisher: FilePublisher;
  /** Lists the folder anew: as it is now, or as it was known where it does not answer. */
  readonly look: () => Promise<{ readonly view: FolderView; readonly isFresh: boolean }>;
}

/** What was published once may be changed in its place by a disk or another program. */
const checkEveryMs = 24 * 60 * 60_000;

/** What a computer does to its own files when everything was read and published. */
export class Housekeeping {
  readonly #parts: SyncParts;
  readonly #staff: Staff;
  readonly #eraser: Eraser;
  readonly #baseCheck: BaseCheck;
  #baseWantedAt: number | null = null;
  #checkedAt: number | null = null;

  constructor(parts: SyncParts, staff: Staff) {
    this.#parts = parts;
    this.#staff = staff;
    this.#eraser = new Eraser(parts, staff.publisher);
    this.#baseCheck = new BaseCheck(parts);
  }

  /**
   * `looked`: the frontiers of this computer before it listed the folder for this round. False when a
   * base that cannot wait has to: somebody wrote since.
   */
  async keep(publishing: Publishing, looked: Frontiers): Promise<boolean> {
    const { bases, publisher, basePublisher, filePublisher } = this.#staff;
    const { view, status, need } = publishing;
    // A restored backup may lack own records: until they are back, their files stay.
    const hasReadOwn = !need.some((actor) => Object.hasOwn(status.own, actor));
    const isFilesTidy = hasReadOwn && (await filePublisher.tidy(status.device));
    await filePublisher.publish();
    await publisher.rollUp(publishing);
    const isSwept = await this.#eraser.sweep(view, status);
    const base = await this.#keepBase(publishing, looked, isSwept);
    await this.#sweepBases(base.view, status, isSwept && isFilesTidy);
    await this.#check(view, status);
    await bases.verifyOne(view, status);
    await bases.whole.remember();
    const own = basePublisher.last();
    const verified = [...bases.whole.in(view), ...(own === null ? [] : [own])];
    await publisher.tidy(
      publishing,
      verified.map(({ head }) => head.seen),
    );
    return !base.isOwed;
  }

  /** Writes a base when it is time; gives the folder as it is then. */
  async #keepBase(
    { view, status }: Publishing,
    looked: Frontiers,
    isSwept: boolean,
  ): Promise<{ readonly view: FolderView; readonly isOwed: boolean }> {
    const { reader, bases, basePublisher, look } = this.#staff;
    const manifests = await bases.manifests(view);
    const due = isBaseDue({ view, status, manifests, needed: reader.needed() });
    if (!this.#isBaseTime(due)) return { view, isOwed: false };
    const published = await basePublisher.publish(view, status, looked);
    if (published !== 'there') return { view, isOwed: published === 'early' && due !== 'soon' };
    this.#baseWantedAt = null;
    const seen = await look();
    if (!seen.isFresh) return { view: seen.view, isOwed: false };
    const keep = due === 'erased' && isSwept ? 1 : undefined;
    await basePublisher.tidy(seen.view, status, keep);
    return { view: keep === 1 ? (await look()).view : seen.view, isOwed: false };
  }

  /** Once a run of the app and once a day: is what holds the own entries still what was written? */
  async #check(view: FolderView, status: SharedStatus): Promise<void> {
    const now = this.#parts.clock.now();
    const before = this.#checkedAt;
    if (before !== null && now >= before && now - before < checkEveryMs) return;
    const { reader, bases } = this.#staff;
    const own = (await bases.manifests(view)).filter(({ dev }) => dev === status.device);
    const reliedOn = bases.whole.reliedOn(view, status);
    const looked = reliedOn === undefined ? own : [...own, reliedOn];
    const spoilt = await this.#baseCheck.look(looked, view, status.device);
    if (spoilt.length > 0) {
      if (reliedOn !== undefined && spoilt.includes(reliedOn)) bases.whole.distrust(reliedOn);
      return;
    }
    if (this.#baseCheck.isUnsure()) return;
    // At the start every own file is read anyway.
    if (before !== null) reader.readAgain(status);
    this.#checkedAt = now;
  }

  async #sweepBases(view: FolderView, status: SharedStatus, isSwept: boolean): Promise<void> {
    const { bases, basePublisher } = this.#staff;
    const manifests = await bases.manifests(view);
    const isTidy = await basePublisher.tidyOrphans(view, status, manifests);
    if (status.erased.length > 0 && isSwept && isTidy)
      await this.#parts.shared.swept(status.erased);
  }

  /** At once for what cannot wait; else after a while, in which another device may do it. */
  #isBaseTime(due: 'now' | 'erased' | 'soon' | null): boolean {
    const now = this.#parts.clock.now();
    if (due === null) this.#baseWantedAt = null;
    if (due === 'now' || due === 'erased') return true;
    if (due === null) return false;
    this.#baseWantedAt ??= now + (10 + this.#parts.rng.fraction() * 20) * 60_000;
    return now >= this.#baseWantedAt;
  }
}
