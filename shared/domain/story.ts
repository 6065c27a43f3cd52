import { z } from 'zod';
import { namesIn } from '../privacy/namesIn.ts';
import type { Naming } from '../privacy/namesIn.ts';
import type { RecordOf } from './entity.ts';
import { consent } from './enums.ts';
import { calendarDate, recordId, refersTo, register, text } from './field.ts';

/** Somebody's own story. Private until that person agrees. */
export const story = {
  kind: 'story',
  home: 'private',
  shards: 'hash',
  fields: {
    text: text('private'),
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    consent: register(consent, 'none', 'private'),
    consentDate: register(calendarDate.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
  // Without share fields an empty record would travel.
  mayShare: () => false,
} as const;
export type Story = RecordOf<typeof story>;

/**
 * The words of a story that its teller said may be told. Told on paper it has no name, whatever was
 * agreed: null also where a name seems to stand in it that is not among `kept`.
 */
export const toldWords = (
  { text: words, consent: given }: Pick<Story, 'text' | 'consent'>,
  naming: Naming,
  kept: readonly string[] = [],
): string | null => {
  if (given === 'none' || words.trim() === '') return null;
  return namesIn(words, naming).some((name) => !kept.includes(name)) ? null : words;
};
