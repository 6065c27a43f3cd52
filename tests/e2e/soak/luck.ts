import { randomFrom } from '../../unit/main/store/share/randomFrom.ts';

export interface Luck {
  readonly below: (bound: number) => number;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  readonly isOneIn: (count: number) => boolean;
}

export const luckFrom = (seed: number): Luck => {
  const below = randomFrom(seed);
  return {
    below,
    pick: (from) => from[below(Math.max(from.length, 1))],
    isOneIn: (count) => below(count) === 0,
  };
};

/** One of the names, each as often as its number says. */
export const weighted = <K extends string>(luck: Luck, weights: Readonly<Record<K, number>>): K => {
  const names: K[] = [];
  for (const name in weights) for (let n = 0; n < weights[name]; n += 1) names.push(name);
  const [first] = names;
  const chosen = luck.pick(names) ?? first;
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};
