import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { bridgeKey } from './bridgeKey.ts';
import { reads } from './channel.ts';
import { deckFormats } from './deckFormat.ts';
import { paperColourNames } from './paperColour.ts';
import type { Preview } from './preview.ts';
import type { ExportDone, ExportError } from './export.ts';

/** The bridge of a card on one slide, as the person saw it there. */
const deckDrawing = z.object({
  slideId: recordId,
  alt: z.string().max(500),
  png: z.instanceof(Uint8Array).refine(({ length }) => length <= 8 * 2 ** 20),
  /** What its numbers stand for. */
  keys: z.array(bridgeKey).max(50).readonly().optional(),
  /** On paper, in points: at another size its letters are too small. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }).optional(),
});
export type DeckDrawing = z.infer<typeof deckDrawing>;

export const deckOrder = z.object({
  presentationId: recordId,
  /** Main cannot draw a bridge: the page that shows it brings it along. */
  drawings: z.array(deckDrawing).max(500).readonly().optional(),
  format: z.enum(deckFormats),
  colour: z.enum(paperColourNames),
  language: z.enum(['nl', 'en']),
});
export type DeckOrder = z.infer<typeof deckOrder>;

export interface DeckDone extends ExportDone {
  /** The names of photos that could not be read, and are not in it. */
  readonly lost: readonly string[];
}

/** `checks-open`: a slide may not be shown; the list "Voor je begint" says which. */
export type DeckError = ExportError | { readonly kind: 'checks-open' };

export const deckRequests = {
  /** How the A3 will look; `export:cancel` stops it by its job. */
  'export:previewDeck': reads(z.object({ job: z.uuid(), order: deckOrder }))<
    Result<Preview, DeckError>
  >(),
  /** Looks at the check list once more, asks where, and writes; `export:open` opens it by its job. */
  'export:deck': reads(z.object({ job: z.uuid(), order: deckOrder }))<
    Result<DeckDone, DeckError>
  >(),
};
