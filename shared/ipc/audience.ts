import { z } from 'zod';
import { contributionKind, contributionStatus } from '../domain/contribution.ts';
import { panel } from '../domain/enums.ts';
import { line, recordId } from '../domain/field.ts';
import { slideKinds, slideText } from '../domain/slide.ts';
import { bridgeKey } from './bridgeKey.ts';
import { reads } from './channel.ts';
import { languages } from './settings.ts';

/** What the bridge of a card is drawn from; groups of residents have no name of their own in it. */
const bridgeFacts = z.object({
  planks: z
    .array(
      z.object({
        id: recordId,
        kind: contributionKind,
        text: line,
        status: contributionStatus,
        who: line,
      }),
    )
    .readonly(),
  pillars: z.array(z.object({ id: recordId, name: line, panel })).readonly(),
});

/** A slide as the room sees it. Notes have no name here, so they cannot get there. */
const roomSlide = z.object({
  kind: z.enum(slideKinds),
  title: line,
  words: slideText,
  photo: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), alt: line }).nullable(),
  bridge: bridgeFacts.nullable(),
  /** Instead of all else: the key to the bridge that was on the slide before it. */
  bridgeKey: bridgeKey.nullable(),
});
export type RoomSlide = z.infer<typeof roomSlide>;

/** The boxes that the room chooses from, in their order. */
const roomShelf = z.object({
  boxes: z
    .array(z.object({ title: line, isOpened: z.boolean() }))
    .max(500)
    .readonly(),
});
export type RoomShelf = z.infer<typeof roomShelf>;

/** What the audience window shows: a slide or the shelf; without either it is black. */
export const shownToRoom = z.object({
  language: z.enum(languages),
  slide: roomSlide.nullable(),
  shelf: roomShelf.nullable(),
});
export type ShownToRoom = z.infer<typeof shownToRoom>;

/**
 * Where the audience window is: over the whole of another display, in an ordinary window that the
 * person can drag to the projector, or nowhere.
 */
export type AudiencePlace = 'display' | 'window' | 'closed';

/** What the preload script of the audience window gives its page: it hears, and asks nothing. */
export interface RoomBridge {
  readonly onShown: (listener: (shown: ShownToRoom) => void) => void;
}

export const audienceRequests = {
  /** Opens the audience window where it can be seen best. */
  'audience:open': reads(shownToRoom)<AudiencePlace>(),
  'audience:show': reads(shownToRoom)<null>(),
  /** Over the whole display that it is on, and back. */
  'audience:fill': reads(z.null())<null>(),
  'audience:close': reads(z.null())<null>(),
};

export interface AudienceEvents {
  'audience:changed': { readonly place: AudiencePlace };
  /** A key that steers the talk was pressed in the audience window. */
  'audience:key': { readonly key: string };
}
