import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, quiet, recordId, refersTo, register } from './field.ts';

export const slideKinds = [
  'bridge',
  'who',
  'drawing',
  'card',
  'text',
  'dilemmas',
  'closing',
] as const;
export type SlideKind = (typeof slideKinds)[number];

/** Short enough to be read from the back of the room, with some room to spare. */
export const slideText = z.string().max(4000);

/**
 * One slide. What it says began as the share part of its card and is the person's own since; its
 * card takes it along when it is thrown away or erased.
 */
export const slide = {
  kind: 'slide',
  home: 'private',
  shards: 'hash',
  fields: {
    presentationId: refersTo('presentation', register(recordId.nullable(), null, 'private')),
    slideKind: register(z.enum(slideKinds), 'text', 'share'),
    title: register(line, '', 'share'),
    /** Markdown. */
    words: register(slideText, '', 'share'),
    /** For whoever speaks; they go along in the file for PowerPoint. */
    notes: register(slideText, '', 'share'),
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    lessonId: refersTo('lesson', register(recordId.nullable(), null, 'private')),
    dilemmaId: refersTo('dilemma', register(recordId.nullable(), null, 'private')),
    /** The card whose bridge is drawn on it; as with a photo, the slide stays when that card goes. */
    drawingOfId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    photoId: refersTo('attachment', register(recordId.nullable(), null, 'share')),
    /** The person said that this card, which colleagues do not have, may be on the screen. */
    mayShow: register(z.boolean(), false, 'private'),
    /** What the drawing showed when the person said that it may be on the screen. */
    drawingSeen: register(z.string().max(40), '', 'private'),
    position: quiet(z.string().max(200), ''),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['presentationId', 'initiativeId', 'lessonId', 'dilemmaId'],
  mayShare: () => false,
} as const;
export type Slide = RecordOf<typeof slide>;
