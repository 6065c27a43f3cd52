import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

const svg = z.string().startsWith('<svg').max(4_000_000);
const png = z.instanceof(Uint8Array).refine(({ length }) => length <= 40 * 2 ** 20);

/** A drawing as the person saw it in the preview: nothing is added to it on the way. */
const drawing = z.discriminatedUnion('format', [
  /** One A3, lying down. */
  z.object({ format: z.literal('pdf'), svg }),
  z.object({ format: z.literal('svg'), svg }),
  z.object({ format: z.literal('png'), png }),
]);
export type SavedDrawing = z.infer<typeof drawing>;
export type DrawingFormat = SavedDrawing['format'];

export type PictureError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-written'; readonly because: 'disk-full' | 'no-access' | 'disk-error' };

export const pictureRequests = {
  /** Asks where; the system's own dialog asks before it replaces a file. */
  'picture:save': reads(
    z.object({ title: z.string().max(300), language: z.enum(['nl', 'en']), drawing }),
  )<Result<{ readonly fileName: string }, PictureError>>(),
  'picture:copy': reads(z.object({ png }))<null>(),
};
