import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, refersTo, register, setOf } from './field.ts';

/** A talk for a committee or a village: its slides and the questions from the room are its parts. */
export const presentation = {
  kind: 'presentation',
  home: 'private',
  shards: 'hash',
  fields: {
    title: register(line, '', 'share'),
    audience: register(line, '', 'share'),
    date: register(calendarDate.nullable(), null, 'share'),
    /** Its number, or what it is called there. */
    agendaItem: register(line, '', 'share'),
    maxMinutes: register(z.int().min(1).max(480), 30, 'private'),
    /** What goes into the bag. */
    packing: setOf(line, 'private'),
    packed: setOf(line, 'private'),
    /** "Wat nam je mee uit dit gesprek?" */
    takeaway: register(z.string().max(4000), '', 'private'),
    /** It is asked once; so is not answering it. */
    takeawayAsked: register(z.boolean(), false, 'private'),
    /** The lesson that the answer became. */
    takeawayLessonId: refersTo('lesson', register(recordId.nullable(), null, 'private')),
    /** The day on which it was told; practice does not count. */
    toldOn: register(calendarDate.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  // Private: it stays on this computer, and leaves it as a file that the person makes.
  mayShare: () => false,
} as const;
export type Presentation = RecordOf<typeof presentation>;
