import { basename } from 'node:path';
import { dayIn } from '../../../shared/domain/calendarDay.ts';
import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import { collectDeck } from './collectDeck.ts';
import type { ReadPhoto } from './collectDeck.ts';
import { deckPoster } from './deckPoster.ts';

export interface DeckTools extends Pick<ExportTools, 'source' | 'place' | 'makeOffice' | 'now'> {
  readonly readPhoto: ReadPhoto;
  /** A page without numbers at its foot. */
  readonly printSheet: (html: string, signal: AbortSignal) => Promise<Uint8Array>;
}

/** Where the coordinators work: a permission ends at midnight there. */
const zone = 'Europe/Amsterdam';

/** What the screen checked is checked here once more: a file cannot be called back. */
export const runDeck = async (
  order: DeckOrder,
  { source, place, makeOffice, readPhoto, printSheet, now }: DeckTools,
  signal: AbortSignal,
): Promise<Result<Exported, DeckError>> => {
  const deck = await collectDeck(source, readPhoto, order, dayIn(now().toISOString(), zone));
  if (deck === 'checks-open') return err({ kind: 'checks-open' });
  if (deck === null || deck.slides.length === 0) return err({ kind: 'nothing-to-export' });
  const { format, language } = order;
  const path = await place.choose({ format, title: deck.title, language });
  if (path === null) return err({ kind: 'cancelled' });
  try {
    const file =
      format === 'pptx'
        ? await makeOffice(deck, () => undefined, signal)
        : await printSheet(deckPoster(deck), signal);
    await writeWhole(path, file);
    return ok({ path, fileName: basename(path), files: 1, missing: 0 });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
