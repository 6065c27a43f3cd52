import diff from 'fast-diff';

/** A stretch of the base text, and what one side made of it. */
interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Two texts with more than this between their equal ends are taken as wholly different. */
const longestDiff = 20_000;

/** What turns one text into the other, in places of the first. */
export const patchesOf = (before: string, after: string): readonly Patch[] => {
  if (before === after) return [];
  if (Math.max(before.length, after.length) > longestDiff) return [wholePatch(before, after)];
  const patches: Patch[] = [];
  let at = 0;
  for (const [what, text] of diff(before, after)) {
    const last = patches.at(-1);
    const touches = last?.to === at;
    if (what === diff.EQUAL) at += text.length;
    else if (what === diff.DELETE) {
      if (last !== undefined && touches) patches.splice(-1, 1, { ...last, to: at + text.length });
      else patches.push({ from: at, to: at + text.length, text: '' });
      at += text.length;
    } else if (last !== undefined && touches) {
      patches.splice(-1, 1, { ...last, text: last.text + text });
    } else patches.push({ from: at, to: at, text });
  }
  return patches;
};

const wholePatch = (before: string, after: string): Patch => {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shortest - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
};

/**
 * Both people's changes of one text. What either wrote is kept; what either took away is gone. Where
 * both wrote at one place, ours comes first.
 */
export const mergeText = (base: string, ours: string, theirs: string): string => {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const patches = [
    ...patchesOf(base, ours).map((patch) => ({ ...patch, side: 0 })),
    ...patchesOf(base, theirs).map((patch) => ({ ...patch, side: 1 })),
  ].sort((a, b) => a.from - b.from || a.side - b.side);

  let merged = '';
  let at = 0;
  for (const { from, to, text } of patches) {
    merged += base.slice(at, Math.max(at, from)) + text;
    at = Math.max(at, to);
  }
  return merged + base.slice(at);
};
