import type { FolderView, SeenSegment } from '../folder/look.ts';
import type { Clock } from '../ports.ts';

/** A listing may be older than a file: what was just put counts as there for so long. */
const trustMs = 5 * 60_000;

/** Which files in the folder are of this computer's actors, and since when that is known. */
export class OwnFiles {
  readonly #clock: Clock;
  readonly #put = new Map<string, { readonly segment: SeenSegment; readonly untilMs: number }>();
  readonly #since = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  put(segment: SeenSegment): void {
    const now = this.#clock.now();
    this.#put.set(segment.path, { segment, untilMs: now + trustMs });
    this.#since.set(segment.path, now);
  }

  /** What an earlier run knew: an app that is closed each night would never see a day go by. */
  recall(since: ReadonlyMap<string, number>): void {
    for (const [path, at] of since) {
      this.#since.set(path, Math.min(at, this.#since.get(path) ?? Infinity));
    }
  }

  /** For the next run. */
  known(): ReadonlyMap<string, number> {
    return new Map(this.#since);
  }

  gone(path: string): void {
    this.#put.delete(path);
    this.#since.delete(path);
  }

  /** Without those that cannot be read; what was just put was read back. */
  of(actor: string, view: FolderView, isBroken: (path: string) => boolean): readonly SeenSegment[] {
    const now = this.#clock.now();
    const found = new Map<string, SeenSegment>();
    for (const one of view.segments) {
      if (one.actor === actor && one.tier !== 'copy') found.set(one.path, one);
    }
    for (const [path, { segment, untilMs }] of this.#put) {
      if (untilMs < now) this.#put.delete(path);
      else if (segment.actor === actor) found.set(path, segment);
    }
    return [...found.values()].filter(({ path }) => this.#put.has(path) || !isBroken(path));
  }

  /** Whether the file has been known long enough for everybody to have seen it. */
  isOlderThan(path: string, ageMs: number): boolean {
    const now = this.#clock.now();
    const since = this.#since.get(path) ?? now;
    this.#since.set(path, Math.min(since, now));
    return now - since >= ageMs;
  }
}
