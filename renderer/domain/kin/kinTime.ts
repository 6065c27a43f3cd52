import type { Family, KinTie } from './family.ts';

/** When, among the others: its year, and how many steps after the first of that year. */
export interface Moment {
  readonly year: number;
  readonly step: number;
  /** Somebody told when; else this is the latest it can have been. */
  readonly isTold: boolean;
}

/** Who seek each other out may be of one age; all else comes after what it came from. */
const elderOf = ({ kind, from, to }: KinTie): readonly [elder: string, younger: string] | null =>
  kind === 'seeks_out' ? null : [to, from];

/**
 * Places everybody in time, in years or in spans of years. Of what only the app remembers the
 * elders are no younger.
 */
export const momentsOf = ({ nodes, ties }: Family, span = 1): ReadonlyMap<string, Moment> => {
  const [elders, youngers] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const tie of ties) {
    const pair = elderOf(tie);
    if (pair === null) continue;
    const [elder, younger] = pair;
    elders.set(younger, [...(elders.get(younger) ?? []), elder]);
    youngers.set(elder, [...(youngers.get(elder) ?? []), younger]);
  }
  const since = new Map(nodes.map((node) => [node.id, node.since]));
  const yearOf = onceEach((id: string, again): number => {
    const { day = '', isTold = false } = since.get(id) ?? {};
    const own = Math.floor(Number(day.slice(0, 4)) / span) * span;
    return isTold ? own : Math.min(own, ...(youngers.get(id) ?? []).map(again));
  }, Number.POSITIVE_INFINITY);
  const stepOf = onceEach((id: string, again): number => {
    const same = (elders.get(id) ?? []).filter((elder) => yearOf(elder) === yearOf(id));
    return Math.max(-1, ...same.map(again)) + 1;
  }, -1);
  return new Map(
    nodes.map(({ id, since: { isTold } }) => [id, { year: yearOf(id), step: stepOf(id), isTold }]),
  );
};

/** Answers once for each; `within` for one that is being asked already, in a circle. */
const onceEach = (
  answer: (id: string, again: (id: string) => number) => number,
  within: number,
): ((id: string) => number) => {
  const known = new Map<string, number>();
  const ask = (id: string): number => {
    const had = known.get(id);
    if (had !== undefined) return had;
    known.set(id, within);
    const found = answer(id, ask);
    known.set(id, found);
    return found;
  };
  return ask;
};

export interface Columns {
  /** Of each one, counted from the earliest. */
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
  readonly years: readonly Year[];
}

export interface Year {
  readonly year: number;
  /** The last of its span; the same where that is one year. */
  readonly until: number;
  readonly first: number;
  readonly count: number;
  /** Nobody told: all of this year is what the app remembers. */
  readonly isGuess: boolean;
}

/** A column for each moment at which something came, the earliest first. */
export const columnsOf = (family: Family, span = 1): Columns => {
  const moments = momentsOf(family, span);
  const all = [...moments.values()].toSorted((a, b) => a.year - b.year || a.step - b.step);
  const keyOf = ({ year, step }: Moment): string => `${String(year)}.${String(step)}`;
  const keys = [...new Set(all.map(keyOf))];
  const index = new Map(keys.map((key, at) => [key, at]));
  const years = [...new Set(all.map(({ year }) => year))].map((year): Year => {
    const own = all.filter((one) => one.year === year);
    const at = own.map((one) => index.get(keyOf(one)) ?? 0);
    return {
      year,
      until: year + span - 1,
      first: Math.min(...at),
      count: new Set(at).size,
      isGuess: own.every(({ isTold }) => !isTold),
    };
  });
  const of = new Map([...moments].map(([id, one]) => [id, index.get(keyOf(one)) ?? 0]));
  return { of, count: keys.length, years };
};
