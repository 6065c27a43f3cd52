export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far the ranges reach without a gap, from the number after `from`. */
export const reachOf = (ranges: readonly Range[], from: number): number => {
  let reach = from;
  for (const { first, last } of [...ranges].sort((one, other) => one.first - other.first)) {
    if (first > reach + 1) break;
    reach = Math.max(reach, last);
  }
  return reach;
};

export const isWithin = (small: Range, large: Range): boolean =>
  large.first <= small.first && small.last <= large.last;
