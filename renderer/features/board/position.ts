import { generateNKeysBetween } from 'fractional-indexing';

/** What decides the order within a column. An empty position is a card nobody ever placed. */
export interface Placed {
  readonly id: string;
  readonly position: string;
  readonly createdAt: string;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const smallest = `A${'0'.repeat(26)}`;
/** Positions grow when cards are dropped in one spot again and again; past this a column is renumbered. */
const longest = 60;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Whether the fractional index can count on from this position. Another version, or a hand in the
 * file, may have left something else there.
 */
export const isUsable = (position: string): boolean => {
  const head = position.charCodeAt(0);
  const isUpper = head >= 65 && head <= 90;
  const isLower = head >= 97 && head <= 122;
  if (!isUpper && !isLower) return false;
  const wholeLength = isUpper ? 92 - head : head - 95;
  if (position.length < wholeLength || position === smallest) return false;
  if (position.length > wholeLength && position.endsWith('0')) return false;
  return Array.from(position).every((digit) => digits.includes(digit));
};

/** Placed cards by their position; equal ones, then unplaced ones, newest first. */
export const byPosition = (a: Placed, b: Placed): number => {
  const [hasA, hasB] = [isUsable(a.position), isUsable(b.position)];
  if (hasA !== hasB) return hasA ? -1 : 1;
  const order = hasA ? byCode(a.position, b.position) : 0;
  return order !== 0 ? order : byCode(b.createdAt, a.createdAt) || byCode(a.id, b.id);
};

/** The new position of each card that needs one for the cards to stand in this order. */
export type Positions = ReadonlyMap<string, string>;

/**
 * Positions for `moved` so that a column stands in the order of `column`. Cards around them keep
 * theirs, unless they are equal or missing where that would undo the order.
 */
export const positionsFor = (column: readonly Placed[], moved: ReadonlySet<string>): Positions => {
  const placed = numberRuns(column, moved);
  const isTooLong = [...placed.values()].some((position) => position.length > longest);
  return isTooLong ? renumber(column) : placed;
};

const renumber = (column: readonly Placed[]): Positions => {
  const fresh = generateNKeysBetween(null, null, column.length);
  return new Map(column.map(({ id }, at) => [id, fresh[at] ?? '']));
};

const numberRuns = (column: readonly Placed[], moved: ReadonlySet<string>): Positions => {
  const placed = new Map<string, string>();
  const lastMoved = column.findLastIndex(({ id }) => moved.has(id));
  let below: string | null = null;
  let run: Placed[] = [];
  const close = (above: string | null): void => {
    const fresh = generateNKeysBetween(below, above, run.length);
    run.forEach(({ id }, at) => placed.set(id, fresh[at] ?? ''));
    run = [];
  };
  for (const [at, card] of column.entries()) {
    const canStay =
      !moved.has(card.id) && isUsable(card.position) && (below === null || below < card.position);
    if (canStay) {
      close(card.position);
      below = card.position;
      if (at > lastMoved) return placed;
    } else if (at > lastMoved && !isUsable(card.position)) {
      // Unplaced cards stand at the foot anyway.
      break;
    } else {
      run.push(card);
    }
  }
  close(null);
  return placed;
};
