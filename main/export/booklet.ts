import type { Logo } from '../../shared/ipc/logo.ts';
import type { PaperColour } from '../../shared/ipc/paperColour.ts';
import type { HistoryChapter } from './history/historyPaper.ts';
import type { Sheet } from './sheet.ts';

/** What is printed on A4: a cover, a list of contents and the cards. */
export interface Booklet {
  readonly title: string;
  readonly madeOn: string;
  readonly language: 'nl' | 'en';
  /** Of headings and links. */
  readonly colour: PaperColour;
  readonly logo: Logo | null;
  /** Lines on the cover that say what this is: of a piece for the file of the municipality. */
  readonly imprint: readonly { readonly label: string; readonly words: string }[];
  readonly content:
    | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
    | { readonly kind: 'history'; readonly chapters: readonly HistoryChapter[] };
}

/** One entry of the contents, and below its title the HTML of this app's own making. */
export interface BookletArticle {
  readonly title: string;
  readonly html: string;
  /** Of its photos, which go into the PDF as they are. */
  readonly photoBytes: number;
}

/** A booklet without its cards. */
export type BookletCover = Omit<Booklet, 'content'>;
