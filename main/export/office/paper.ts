import type { OfficeFormat } from '../../../shared/ipc/export.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { DeckBridge, DeckPaper, DeckPhoto } from '../deck/deckPaper.ts';
import type { HistoryPaper } from '../history/historyPaper.ts';
import type { PhotoBytes } from '../photoSource.ts';
import type { Sheet } from '../sheet.ts';

/**
 * What the process that makes office files is handed: sheets of share fields and how they are to look.
 * Nothing in it leads back to a record.
 */
export interface OfficePaper {
  readonly format: OfficeFormat;
  readonly title: string;
  readonly madeOn: string;
  readonly language: 'nl' | 'en';
  readonly colour: PaperColour;
  readonly sheets: readonly Sheet[];
  readonly logo: Logo | null;
  readonly photos: PhotoBytes;
}

/** What the process can be asked to make. */
export type OfficeOrder = OfficePaper | HistoryPaper | DeckPaper;

/** XML knows no control characters and no half letters; a file that holds one does not open at all. */
export const printable = (words: string): string =>
  words.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '');

const printableSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  title: printable(sheet.title),
  facts: sheet.facts.map((fact) => ({ ...fact, values: fact.values.map(printable) })),
  sections: sheet.sections.map(({ heading, markdown }) => ({
    heading,
    markdown: printable(markdown),
  })),
  photos: sheet.photos.map((photo) => ({ ...photo, alt: printable(photo.alt) })),
});

export const printablePaper = (paper: OfficePaper): OfficePaper => ({
  ...paper,
  title: printable(paper.title),
  sheets: paper.sheets.map(printableSheet),
});

const printablePhoto = (photo: DeckPhoto | null): DeckPhoto | null =>
  photo === null ? null : { ...photo, alt: printable(photo.alt) };

const printableBridge = (bridge: DeckBridge | null): DeckBridge | null =>
  bridge === null
    ? null
    : {
        ...bridge,
        alt: printable(bridge.alt),
        keys: bridge.keys.map(({ of, columns }) => ({
          of,
          columns: columns.map((entries) =>
            entries.map(({ number, text }) => ({ number, text: printable(text) })),
          ),
        })),
      };

export const printableDeck = (deck: DeckPaper): DeckPaper => ({
  ...deck,
  title: printable(deck.title),
  about: printable(deck.about),
  slides: deck.slides.map((slide) => ({
    ...slide,
    title: printable(slide.title),
    words: printable(slide.words),
    notes: printable(slide.notes),
    photo: printablePhoto(slide.photo),
    drawing: printableBridge(slide.drawing),
  })),
});

export const printableHistory = (paper: HistoryPaper): HistoryPaper => ({
  ...paper,
  title: printable(paper.title),
  chapters: paper.chapters.map(({ title, facts, rows }) => ({
    title: printable(title),
    facts: facts.map((fact) => ({ ...fact, values: fact.values.map(printable) })),
    rows: rows.map(({ told, remarks }) => ({
      told: { ...told, heading: printable(told.heading), markdown: printable(told.markdown) },
      remarks: remarks.map((one) => ({ ...one, markdown: printable(one.markdown) })),
    })),
  })),
});
