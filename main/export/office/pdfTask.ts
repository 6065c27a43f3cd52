import type { Booklet, BookletCover } from '../booklet.ts';
import type { BookletPages } from '../bookletHtml.ts';
import type { PdfDescription } from '../describePdf.ts';
import type { Outlined } from '../outlined.ts';
import type { PhotoBytes } from '../photoSource.ts';
import type { Sheet } from '../sheet.ts';

/** Work on long texts, photos and PDFs that would keep main from answering the window. */
export type PdfTask =
  | { readonly format: 'booklet-html' | 'booklet-pages'; readonly booklet: Booklet }
  | {
      readonly format: 'booklet-front';
      readonly booklet: BookletCover;
      readonly titles: readonly string[];
      readonly pages: readonly number[];
    }
  | {
      readonly format: 'join-booklet';
      readonly front: Uint8Array;
      readonly parts: readonly Uint8Array[];
    }
  | {
      readonly format: 'markdown-book';
      readonly title: string;
      readonly contents: string;
      readonly sheets: readonly Sheet[];
    }
  | { readonly format: 'readable-photos'; readonly photos: PhotoBytes }
  | { readonly format: 'outlines'; readonly pdfs: readonly Uint8Array[] }
  | { readonly format: 'page-count'; readonly pdf: Uint8Array }
  | {
      readonly format: 'describe';
      readonly pdf: Uint8Array;
      readonly description: PdfDescription;
    };

interface Results {
  readonly 'booklet-html': string;
  readonly 'booklet-pages': BookletPages;
  readonly 'booklet-front': string;
  readonly 'join-booklet': Uint8Array;
  readonly 'markdown-book': string;
  /** The photos that Word can show. */
  readonly 'readable-photos': PhotoBytes;
  readonly outlines: Outlined;
  readonly 'page-count': number;
  readonly describe: Uint8Array;
}

export type ResultOf<F extends string> = F extends keyof Results ? Results[F] : Uint8Array;

export const doPdfTask = async (task: PdfTask): Promise<Results[PdfTask['format']]> => {
  switch (task.format) {
    case 'booklet-html': {
      const { bookletHtml } = await import('../bookletHtml.ts');
      return bookletHtml(task.booklet);
    }
    case 'booklet-pages': {
      const { bookletPages } = await import('../bookletHtml.ts');
      return bookletPages(task.booklet);
    }
    case 'booklet-front': {
      const { bookletFront } = await import('../bookletHtml.ts');
      return bookletFront(task.booklet, task.titles, task.pages);
    }
    case 'join-booklet': {
      const { joinBooklet } = await import('../joinBooklet.ts');
      return joinBooklet(task.front, task.parts);
    }
    case 'markdown-book': {
      const { markdownBook } = await import('../markdown.ts');
      return markdownBook(task.title, task.contents, task.sheets);
    }
    case 'readable-photos': {
      const { readable } = await import('./docxPhotos.ts');
      return readable(task.photos);
    }
    case 'outlines': {
      const { outlined } = await import('../outlined.ts');
      return outlined(task.pdfs);
    }
    case 'page-count': {
      const { pageCount } = await import('../pageCount.ts');
      return pageCount(task.pdf);
    }
    case 'describe': {
      const { describePdf } = await import('../describePdf.ts');
      return describePdf(task.pdf, task.description);
    }
  }
};
