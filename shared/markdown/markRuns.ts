import type { Span } from './block.ts';

export type Mark = 'bold' | 'italic';

/** A stretch of spans inside one pair of delimiters: first span, and the first one past it. */
export interface MarkRun {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/**
 * Marks as properly nested runs, outer ones first: delimiters cannot overlap, nor cross the border
 * of a link, so a mark that would is ended there and begun anew.
 */
export const markRuns = (spans: readonly Span[]): readonly MarkRun[] => {
  const done: MarkRun[] = [];
  let open: { readonly mark: Mark; readonly from: number }[] = [];
  const closeDownTo = (depth: number, to: number): void => {
    done.push(...open.slice(depth).map((run) => ({ ...run, to })));
    open = open.slice(0, depth);
  };

  spans.forEach((span, at) => {
    const ended = open.findIndex(({ mark }) => !span[mark]);
    if (at > 0 && spans[at - 1]?.href !== span.href) closeDownTo(0, at);
    else if (ended !== -1) closeDownTo(ended, at);
    const begun = (['bold', 'italic'] as const)
      .filter((mark) => span[mark] && !open.some((run) => run.mark === mark))
      .map((mark) => ({ mark, from: at }));
    // The one that lasts longest goes outside, so that fewer are ended early.
    open.push(...begun.sort((a, b) => lengthFrom(spans, b) - lengthFrom(spans, a)));
  });
  closeDownTo(0, spans.length);
  return done.sort((a, b) => a.from - b.from || b.to - a.to);
};

const lengthFrom = (
  spans: readonly Span[],
  { mark, from }: { readonly mark: Mark; readonly from: number },
): number => {
  const href = spans[from]?.href;
  const end = spans.findIndex((span, at) => at > from && (!span[mark] || span.href !== href));
  return (end === -1 ? spans.length : end) - from;
};
