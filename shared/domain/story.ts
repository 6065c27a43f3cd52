import { z } from 'zod';
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
