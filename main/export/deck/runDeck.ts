import { basename } from 'node:path';
import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { exportWords } from '../exportWords.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { noShare } from '../printBooklet.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import type { DeckPaper } from './deckPaper.ts';
import { deckPoster } from './deckPoster.ts';
import { fillPhotos, photosIn } from './fillPhotos.ts';
import type { OpenDarkroom } from './fillPhotos.ts';
import { fillPoster } from './fillPoster.ts';
import { fitPoster } from './fitPoster.ts';
import { fitSlides } from './fitSlides.ts';
import type { PrintPage } from './printPage.ts';
import { readyDeck } from './readyDeck.ts';
import { slidesHtml, titleOf } from './slidesHtml.ts';

export interface DeckTools extends Pick<
  ExportTools,
  'source' | 'place' | 'officeWork' | 'logo' | 'now' | 'onProgress'
> {
  readonly openDarkroom: OpenDarkroom;
  /** A page without numbers at its foot; `fit` is run in it before it is printed. */
  readonly printSheet: (page: PrintPage, signal: AbortSignal, fit: string) => Promise<Uint8Array>;
}

export interface ExportedDeck extends Exported {
  readonly lost: readonly string[];
}

/** In pixels: sharp on a projector, and on paper of a slide's size. */
const slideSides = { pptx: 2400, 'slides-pdf': 1400 } as const;

export const runDeck = async (
  order: DeckOrder,
  tools: DeckTools,
  signal: AbortSignal,
): Promise<Result<ExportedDeck, DeckError>> => {
  const { place, openDarkroom, onProgress } = tools;
  const { format, language } = order;
  const ready = await readyDeck(order, tools, signal);
  if (!ready.ok) return ready;
  const draft = ready.value;
  const path = await place.choose({ format, title: draft.title, language });
  if (path === null) return err({ kind: 'cancelled' });
  const photos = photosIn(draft);
  let furthest = 0;
  const report = (done: number): void => {
    // Photos that are drawn a second time are no step back.
    furthest = Math.max(furthest, done);
    onProgress(furthest, photos + 1);
  };
  try {
    report(0);
    const { deck, lost } =
      format === 'a3'
        ? await fillPoster(draft, openDarkroom, report, signal)
        : await fillPhotos(draft, openDarkroom, slideSides[format], report, signal);
    await writeWhole(path, await make(deck, order, tools, signal));
    report(photos + 1);
    return ok({ path, fileName: basename(path), files: 1, missing: lost.length, lost });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const make = async (
  deck: DeckPaper,
  { format, language }: DeckOrder,
  { officeWork, logo, now, printSheet }: DeckTools,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const paper = { ...deck, logo: await logo() };
  const { moreInApp } = exportWords(language);
  switch (format) {
    case 'pptx':
      return officeWork(paper, noShare, signal);
    case 'a3':
      return printSheet(deckPoster(paper), signal, fitPoster(moreInApp));
    case 'slides-pdf': {
      const title = titleOf(deck);
      const pdf = await printSheet(slidesHtml(paper), signal, fitSlides(moreInApp));
      const description = {
        ...{ title, author: 'Bruggenbouwer', subject: deck.about, keywords: [] },
        ...{ madeAt: now().toISOString(), language },
      };
      return officeWork({ format: 'describe', pdf, description }, noShare, signal);
    }
  }
};
