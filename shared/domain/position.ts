import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** What decides the order within a column. A position is usable, or empty: nobody placed the card. */
export interface Placed {
  readonly id: string;
  readonly position: string;
  readonly createdAt: string;
}

const digitsAlone = /^[0-9A-Za-z]+$/;
const smallest = `A${'0'.repeat(26)}`;
/** Positions grow when cards are dropped in one spot again and again; past this a column is renumbered. */
const longest = 60;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The position if the fractional index can count on from it, otherwise none. Another version, or a
 * hand in the file, may have left something else there.
 */
export const usablePosition = (position: string): string => {
  const head = position.charCodeAt(0);
  const isUpper = head >= 65 && head <= 90;
  const isLower = head >= 97 && head <= 122;
  if (!isUpper && !isLower) return '';
  const wholeLength = isUpper ? 92 - head : head - 95;
  if (position.length < wholeLength || position === smallest) return '';
  if (position.length > wholeLength && position.endsWith('0')) return '';
  return digitsAlone.test(position) ? position : '';
};

/** Placed cards by their position; then the others. Equals stand newest first. */
export const byPosition = (a: Placed, b: Placed): number => {
  const isPlaced = a.position !== '';
  if (isPlaced !== (b.position !== '')) return isPlaced ? -1 : 1;
  return byCode(a.position, b.position) || byCode(b.createdAt, a.createdAt) || byCode(a.id, b.id);
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
      !moved.has(card.id) && card.position !== '' && (below === null || below < card.position);
    if (canStay) {
      close(card.position);
      below = card.position;
      if (at > lastMoved) return placed;
    } else if (at > lastMoved && card.position === '') {
      // Unplaced cards stand at the foot anyway.
      break;
    } else {
      run.push(card);
    }
  }
  close(null);
  return placed;
};

/** A position above every card of a column, for one that is new. */
export const positionAtTop = (positions: readonly string[]): string => {
  const usable = positions.map(usablePosition).filter((position) => position !== '');
  const first = usable.reduce<string | null>(
    (lowest, one) => (lowest === null || one < lowest ? one : lowest),
    null,
  );
  return generateKeyBetween(null, first);
};
