import { thrownAwayDays } from '../../../shared/privacy/retention.ts';
import type { FileHolder } from './fileRefs.ts';

const dayMs = 24 * 60 * 60_000;

/** By hash: since when no record of this computer needs the file. */
export type UnusedSince = Readonly<Record<string, number>>;

export interface Sweeping {
  readonly here: readonly string[];
  readonly private: readonly FileHolder[];
  readonly shared: readonly FileHolder[];
  readonly authorId: string;
  readonly unused: UnusedSince;
  /** Taken in by this run: its record may still be on its way. */
  readonly fresh: ReadonlySet<string>;
  /** A record was erased: what nothing names any more must not wait. */
  readonly afterErase: boolean;
  /** The retention stop is on: all goes on waiting but what was erased. */
  readonly isHeld: boolean;
  readonly nowMs: number;
}

/** Which files go now, and what to remember of the others. */
export const sweepFiles = (
  sweeping: Sweeping,
): { readonly gone: readonly string[]; readonly unused: UnusedSince } => {
  const { here, unused, fresh, afterErase, isHeld, nowMs } = sweeping;
  const gone: string[] = [];
  const still: Record<string, number> = {};
  for (const hash of here) {
    const why = useOf(hash, sweeping);
    if (why === 'used' || fresh.has(hash)) continue;
    const since = Math.min(unused[hash] ?? nowMs, nowMs);
    const isOver = nowMs - since >= thrownAwayDays * dayMs;
    const mayGo = !isHeld && (why === 'withdrawn' || isOver);
    if (mayGo || (why === 'unknown' && afterErase)) gone.push(hash);
    else still[hash] = since;
  }
  return { gone, unused: still };
};

/** `withdrawn`: it came from a colleague, who took it away. */
const useOf = (
  hash: string,
  { private: own, shared, authorId }: Sweeping,
): 'used' | 'thrown-away' | 'withdrawn' | 'unknown' => {
  const [here, there] = [own, shared].map((all) => all.filter((one) => one.hash === hash));
  const all = [...(here ?? []), ...(there ?? [])];
  if (all.some(({ isLive }) => isLive)) return 'used';
  if (all.length === 0) return 'unknown';
  const isOwn = (here ?? []).length > 0 || all.some((one) => one.authorId === authorId);
  return isOwn ? 'thrown-away' : 'withdrawn';
};
