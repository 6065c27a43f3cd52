import type { HitChoice } from '../ipc/share.ts';

/** A piece of a text and what becomes of it. */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly choice: HitChoice;
}

const resident = 'een inwoner';

/** The text with each piece kept, taken out or replaced. */
export const applyChoices = (text: string, choices: readonly Choice[]): string =>
  // From the end: what goes there leaves the places before it as they are.
  united(choices).reduceRight((now, { from, to, choice }) => {
    if (choice === 'keep') return now;
    const [before, after] = [now.slice(0, from), now.slice(to)];
    if (choice === 'remove')
      return (
        before.replace(/[ \t]+$/, after === '' ? '' : gap(before, after)) +
        after.replace(/^[ \t]+/, '')
      );
    const isStart = /(?:^|[.!?]\s+|\n\s*)$/.test(before);
    return before + (isStart ? 'Een inwoner' : resident) + after;
  }, text);

/** Pieces that meet become one, which is only kept when each of them is. */
const united = (choices: readonly Choice[]): readonly Choice[] => {
  const apart: Choice[] = [];
  for (const next of choices.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last === undefined || next.from >= last.to) {
      apart.push(next);
      continue;
    }
    const choice = last.choice === 'keep' ? next.choice : last.choice;
    apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to), choice });
  }
  return apart;
};

/** One space where there was one on either side, none before a full stop or a comma. */
const gap = (before: string, after: string): string => {
  if (/^[ \t]*[.,;:!?)]/.test(after) || !/[ \t]$/.test(before)) return '';
  return ' ';
};
