/**
 * How many cards stand beside each other in each column. What the paper has room for beyond one a
 * column goes to the fullest, so that all end at about the same height.
 */
export const tracksOf = (counts: readonly number[], room: number): readonly number[] => {
  const tracks = counts.map(() => 1);
  const height = (at: number): number => (counts[at] ?? 0) / (tracks[at] ?? 1);
  for (let spare = room - counts.length; spare > 0; spare -= 1) {
    const [fullest] = [...counts.keys()].toSorted((a, b) => height(b) - height(a));
    if (fullest === undefined || height(fullest) <= worthSplitting) break;
    tracks[fullest] = (tracks[fullest] ?? 1) + 1;
  }
  return tracks;
};

/** A column of fewer cards reads better as one. */
const worthSplitting = 6;
