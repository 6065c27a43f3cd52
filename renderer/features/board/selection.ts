import { create } from 'zustand';

interface Selection {
  readonly chosen: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The chosen cards of the whole board, over its columns. */
export const useSelection = create<Selection>(() => ({ chosen: none }));

export const choose = (ids: Iterable<string>): void => {
  useSelection.setState({ chosen: new Set(ids) });
};

export const clearSelection = (): void => {
  if (useSelection.getState().chosen.size > 0) useSelection.setState({ chosen: none });
};

/**
 * A list reports what is chosen within it. With a modifier key the cards of other columns stay
 * chosen; without one the choice starts anew.
 */
export const chooseInList = (
  chosen: ReadonlySet<string>,
  listed: readonly string[],
  report: 'all' | Iterable<string | number>,
  keepsOthers: boolean,
): ReadonlySet<string> => {
  const here = new Set(listed);
  const now = report === 'all' ? listed : [...report].map(String);
  const others = keepsOthers ? [...chosen].filter((id) => !here.has(id)) : [];
  return new Set([...others, ...now]);
};
