import { useEffect } from 'react';
import type { RefObject } from 'react';
import { marksIn } from '../../../shared/search/marks.ts';

/** The name in the stylesheet: `::highlight(found)`. */
const name = 'found';

const rangesIn = (root: HTMLElement, words: ReadonlySet<string>, query: string): Range[] => {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { start, end } of marksIn(node.nodeValue ?? '', words, query)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
};

/**
 * Marks what was found in texts that can be edited. The browser paints the marks over the words, so
 * that nothing is put into somebody's text.
 */
export const useFoundMarks = (
  root: RefObject<HTMLElement | null>,
  words: ReadonlySet<string>,
  query: string,
): void => {
  useEffect(() => {
    const within = root.current;
    if (within === null || words.size === 0 || !('highlights' in CSS)) return;
    let frame = 0;
    const mark = (): void => {
      CSS.highlights.set(name, new Highlight(...rangesIn(within, words, query)));
    };
    const markSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    const observer = new MutationObserver(markSoon);
    observer.observe(within, { childList: true, characterData: true, subtree: true });
    mark();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(name);
    };
  }, [root, words, query]);
};
