import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, instant, line, quiet, recordId, register, setOf } from './field.ts';
import type { KeptHere } from './keptHere.ts';

export const handoverSteps = ['cards', 'people', 'notes', 'names', 'package', 'goodbye'] as const;
export type HandoverStep = (typeof handoverSteps)[number];

/** What becomes of something in a text that looks like a person, wherever it stands. */
export const nameChoice = z.object({ text: line, choice: z.enum(['keep', 'remove', 'resident']) });
export type NameChoice = z.infer<typeof nameChoice>;

/** The package as it was written and read back. */
const madePackage = z.object({
  path: z.string().max(4_096),
  fileName: line,
  /** SHA-256 of the file. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of what is in it, to tell whether something changed since. */
  contents: z.string().regex(/^[0-9a-f]{64}$/),
  on: calendarDate,
});

/** The choices of somebody who hands over, kept as they are made. It ends with the store it clears. */
export const handover = {
  kind: 'handover',
  home: 'private',
  shards: 'hash',
  fields: {
    step: quiet(z.enum(handoverSteps), 'cards'),
    /** Cards that do not go along. */
    stayingIds: setOf(recordId, 'private'),
    /** Persons who said yes; whoever is not here did not. */
    personIds: setOf(recordId, 'private'),
    /** Notes to be told by word of mouth; what is in neither set is thrown away. */
    tellIds: setOf(recordId, 'private'),
    /** Notes of which an insight was made: a lesson in words of its own. */
    insights: setOf(z.object({ noteId: recordId, lessonId: recordId }), 'private'),
    nameChoices: setOf(nameChoice, 'private'),
    /** The year in which the work began; it ends with `until`. */
    since: register(z.int().min(1900).max(2200).nullable(), null, 'private'),
    until: register(z.int().min(1900).max(2200).nullable(), null, 'private'),
    bookName: register(line, '', 'private'),
    made: register(madePackage.nullable(), null, 'private'),
    /** From here on the store is being cleared, whatever comes in between. */
    confirmedAt: register(instant.nullable(), null, 'private'),
  },
  mayShare: () => false,
} as const satisfies KeptHere;
export type Handover = RecordOf<typeof handover>;

/** The one that was begun last; there is mostly one. */
export const currentHandover = (all: readonly Handover[]): Handover | undefined =>
  all.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
