import type { FolderView } from '../folder/look.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import { shardPath } from '../format/names.ts';
import type { Shared, SharedStatus } from '../port.ts';
import { recallReadBases, rememberReadBases } from './readBasesMemo.ts';

/**
 * Bases that this computer read whole, each part checked against its hash: what they hold need not
 * lie in the folder a second time. Remembered between runs of the app.
 */
export class WholeBases {
  readonly #memo: Pick<Shared, 'readMemo' | 'writeMemo'>;
  readonly #read = new Map<string, Manifest>();
  /** Read whole in an earlier run; null before the memo was asked. */
  #remembered: ReadonlySet<string> | null = null;
  #isMemoOld = false;
  /** They say to hold more of this computer than it wrote. */
  readonly #untrue = new Set<string>();

  constructor(memo: Pick<Shared, 'readMemo' | 'writeMemo'>) {
    this.#memo = memo;
  }

  /** `present`: all bases in the folder, by their path. */
  async follow(present: ReadonlyMap<string, Manifest>): Promise<void> {
    for (const path of this.#read.keys()) if (!present.has(path)) this.#read.delete(path);
    this.#remembered ??= recallReadBases(await this.#memo.readMemo());
    for (const [path, manifest] of present) {
      if (this.#remembered.has(path)) this.add(path, manifest);
    }
  }

  add(path: string, manifest: Manifest): void {
    if (!this.#untrue.has(path)) this.#read.set(path, manifest);
  }

  /** For this run it never counts. */
  leaveOut(path: string): void {
    this.#untrue.add(path);
    this.forget(path);
  }

  /** There is nothing more to find out of it. */
  isSettled(path: string): boolean {
    return this.#read.has(path) || this.#untrue.has(path);
  }

  /** A part of it is not what it was: it counts for nothing until it was read whole again. */
  distrust(manifest: Manifest): void {
    for (const [path, one] of this.#read) if (one === manifest) this.forget(path);
  }

  forget(path: string): void {
    this.#read.delete(path);
    if (this.#remembered?.has(path) !== true) return;
    this.#remembered = new Set([...this.#remembered].filter((one) => one !== path));
    this.#isMemoOld = true;
  }

  /** For the next run: what a colleague's base holds is not published again at each start. */
  async remember(): Promise<void> {
    const before = this.#remembered ?? new Set();
    const now = [...this.#read.keys()];
    const isSame = now.length === before.size && now.every((path) => before.has(path));
    if (isSame && !this.#isMemoOld) return;
    this.#isMemoOld = false;
    this.#remembered = new Set(now);
    await this.#memo.writeMemo(rememberReadBases(now));
  }

  /** Those of which no part was taken away. */
  in(view: FolderView): readonly Manifest[] {
    return [...this.#read.values()].filter((one) => isWhole(one, view));
  }

  /** Up to where they hold the entries of an actor. */
  cover(view: FolderView): (actor: string) => number {
    const whole = this.in(view);
    return (actor) => Math.max(0, ...whole.map(({ head }) => head.seen[actor] ?? 0));
  }

  /** The base of a colleague that holds most of what this computer still has to answer for. */
  reliedOn(view: FolderView, { device, own }: SharedStatus): Manifest | undefined {
    const held = ({ head }: Manifest): number =>
      Object.entries(own).reduce(
        (sum, [actor, { released }]) => sum + Math.max((head.seen[actor] ?? 0) - released, 0),
        0,
      );
    const [most] = this.in(view)
      .filter((one) => one.dev !== device && held(one) > 0)
      .sort((one, other) => held(other) - held(one));
    return most;
  }
}

export const isWhole = ({ dev, shards }: Manifest, view: FolderView): boolean =>
  shards.every(({ file }) => view.shards.has(shardPath(dev, file)));
