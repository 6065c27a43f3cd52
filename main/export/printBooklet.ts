import { bookletHtml } from './bookletHtml.ts';
import type { Booklet } from './bookletHtml.ts';
import { exportWords } from './exportWords.ts';
import type { ExportTools } from './exportTools.ts';

interface Order {
  readonly booklet: Booklet;
  readonly language: 'nl' | 'en';
}

/** Prints twice: the first printing tells on which page each article begins. */
export const printBooklet = async (
  { booklet, language }: Order,
  print: ExportTools['print'],
  onFirst: () => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const words = exportWords(language);
  const printed = await print(bookletHtml(booklet, language, words), signal);
  onFirst();
  // The library for it is large: the app starts without.
  const { outlinePages } = await import('./outlinePages.ts');
  // The first bookmark below the title is the contents page itself.
  const [, ...pages] = await outlinePages(printed);
  signal.throwIfAborted();
  return print(bookletHtml(booklet, language, words, pages), signal);
};
