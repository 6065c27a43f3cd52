import type { BoardPaper } from './boardPaper.ts';

/** The letters that a board fitted with last, while somebody still thinks of a title for it. */
export interface LastFit {
  /** Larger letters than these are known not to fit. */
  readonly mostFor: (paper: BoardPaper) => number | undefined;
  readonly keep: (paper: BoardPaper, letterPt: number) => void;
}

export const createLastFit = (): LastFit => {
  let last: { readonly of: string; readonly title: string; readonly letterPt: number } | null =
    null;
  return {
    mostFor: (paper) =>
      // A shorter title may leave room for larger letters.
      last?.of === roomOf(paper) && paper.title.length >= last.title.length
        ? last.letterPt
        : undefined,
    keep: (paper, letterPt) => {
      const of = roomOf(paper);
      const isKnown = last?.of === of && last.letterPt === letterPt;
      if (isKnown && last && last.title.length <= paper.title.length) return;
      last = { of, title: paper.title, letterPt };
    },
  };
};

/** All that takes room on the paper but its title. */
const roomOf = ({ size, language, madeOn, logo, columns }: BoardPaper): string =>
  JSON.stringify([size, language, madeOn, logo && [logo.width, logo.height], columns]);
