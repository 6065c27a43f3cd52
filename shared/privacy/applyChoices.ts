import type { HitChoice } from '../ipc/share.ts';

/** A piece of a text and what becomes of it. */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly choice: HitChoice;
}

const resident = 'een inwoner';

/** The text with each piece kept, taken out or replaced. */
export const applyChoices = (text: string, choices: readonly Choice[]): string => {
  const fromTheEnd = [...choices].sort((one, other) => other.from - one.from);
  return fromTheEnd.reduce((now, { from, to, choice }) => {
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
};

/** One space where there was one on either side, none before a full stop or a comma. */
const gap = (before: string, after: string): string => {
  if (/^[ \t]*[.,;:!?)]/.test(after) || !/[ \t]$/.test(before)) return '';
  return ' ';
};
