/** A slip of the finger is forgiven in words from this length on, a second one in long words. */
const oneFrom = 5;
const twoFrom = 9;

/** Whether one word becomes the other by so many letters left out, put in, changed or swapped. */
export const isWithin = (slips: number, a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > slips) return false;
  let [start, endA, endB] = [0, a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (start === endA && start === endB) return true;
  if (slips === 0) return false;
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  return (
    isWithin(slips - 1, restA.slice(1), restB.slice(1)) ||
    isWithin(slips - 1, restA.slice(1), restB) ||
    isWithin(slips - 1, restA, restB.slice(1)) ||
    (isSwap && isWithin(slips - 1, restA.slice(2), restB.slice(2)))
  );
};

/** A first letter is seldom wrong, but may change places with the next. */
export const beginsAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

const lettersOf = (word: string): string => [...word].toSorted().join('');

/** How many slips lie between two words, a swap before any other; null when too many do. */
const slipsBetween = (asked: string, word: string): number | null => {
  if (asked.length < oneFrom || word.length < oneFrom || !beginsAlike(asked, word)) return null;
  if (isWithin(1, asked, word)) return lettersOf(asked) === lettersOf(word) ? 0.5 : 1;
  return asked.length >= twoFrom && isWithin(2, asked, word) ? 2 : null;
};

/** Which of the words are meant by any of the spellings, if it has a slip: the nearest ones only. */
export const meantBy = (
  spellings: readonly string[],
  words: Iterable<string>,
): ReadonlySet<string> => {
  let fewest = Infinity;
  const meant = new Set<string>();
  for (const word of words) {
    for (const spelling of spellings) {
      const slips = slipsBetween(spelling, word);
      if (slips === null || slips > fewest) continue;
      if (slips < fewest) meant.clear();
      fewest = slips;
      meant.add(word);
    }
  }
  return meant;
};
