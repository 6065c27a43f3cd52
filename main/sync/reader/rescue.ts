import { dotText, readDot } from '../../kernel/dot.ts';
import type { DotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { limits } from '../format/limits.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { countVetted } from './textOps.ts';

export const voidedBy = (entries: readonly Entry[]): readonly DotText[] =>
  entries.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'void' ? op.p : [])));

/** Consecutive numbers of an own actor that somebody voids. */
interface Run {
  readonly actor: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Somebody else voids what this computer wrote: a twin found that both write under one name. What
 * was written here is written again under a fresh one first, so that the void takes nothing away.
 * False when that could not be made durable: then the void must wait.
 */
export const rescueOwn = async (
  parts: SyncParts,
  status: SharedStatus,
  dots: readonly DotText[],
): Promise<boolean> => {
  const known = new Set(status.voided);
  for (const run of runsOf(dots, status.own)) {
    if (isVoid(run, known)) continue;
    if (!(await rescueRun(parts, status, run))) return false;
  }
  return true;
};

const rescueRun = async (
  parts: SyncParts,
  status: SharedStatus,
  { actor, first, last }: Run,
): Promise<boolean> => {
  let after = first - 1;
  const ask = { actor, after, maxBytes: limits.rawSegmentBytes };
  const mine = (await parts.shared.ownEntries(ask)).filter(({ n }) => n <= last);
  for (;;) {
    const left = mine.filter(({ n }) => n > after);
    // Voided for what it is: written again it would do harm again. What lies around it is not.
    const harmful = left[await countVetted(parts, left, status)]?.n;
    const upTo = (harmful ?? last + 1) - 1;
    if (upTo > after && !(await parts.shared.remint({ actor, after, last: upTo })).ok) return false;
    if (harmful === undefined) return true;
    after = harmful;
  }
};

/** No more than what was voided: a number between two of them may be a colleague's only copy. */
const runsOf = (dots: readonly DotText[], own: SharedStatus['own']): readonly Run[] => {
  const numbers = new Map<string, Set<number>>();
  for (const name of dots) {
    const dot = readDot(name);
    if (dot === undefined || !Object.hasOwn(own, dot.a)) continue;
    numbers.set(dot.a, (numbers.get(dot.a) ?? new Set()).add(dot.n));
  }
  return [...numbers].flatMap(([actor, all]) => {
    const runs: Run[] = [];
    for (const n of [...all].sort((one, other) => one - other)) {
      const run = runs.at(-1);
      if (run?.last === n - 1) runs[runs.length - 1] = { ...run, last: n };
      else runs.push({ actor, first: n, last: n });
    }
    // Nobody honest leaves so many holes, and each run is a search through all that was written.
    const [first, last] = [runs[0]?.first, runs.at(-1)?.last];
    const isTooMany = runs.length > mostRuns && first !== undefined && last !== undefined;
    return isTooMany ? [{ actor, first, last }] : runs;
  });
};

const mostRuns = 100;

const isVoid = ({ actor, first, last }: Run, known: ReadonlySet<DotText>): boolean => {
  for (let n = first; n <= last; n += 1) if (!known.has(dotText(actor, n))) return false;
  return true;
};
