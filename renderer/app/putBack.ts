interface Kept {
  readonly id: string;
}

/**
 * What was taken out of a list, where it was, in the list as it is by now: what came in or went out
 * since is not undone with it. `left` is what the taking out left of `before`.
 */
export const putBack = <T extends Kept>(
  now: readonly T[],
  before: readonly T[],
  left: readonly T[],
): T[] => {
  const isIn = (list: readonly T[], { id }: T): boolean => list.some((one) => one.id === id);
  return before.reduce<T[]>(
    (list, one, at) =>
      isIn(left, one) || isIn(list, one) ? list : list.toSpliced(Math.min(at, list.length), 0, one),
    [...now],
  );
};
