import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, refersTo, register } from './field.ts';
import type { KeptHere } from './keptHere.ts';

/**
 * Somebody one works with, and how to reach them. It stays on this computer; a successor gets it
 * only where that person said yes. No address, no birthday, nothing about health.
 */
export const person = {
  kind: 'person',
  home: 'private',
  shards: 'hash',
  fields: {
    displayName: register(line, '', 'private'),
    partyId: refersTo('party', register(recordId.nullable(), null, 'private')),
    /** "Bel na zessen." */
    howToReach: register(line, '', 'private'),
    /** The day on which this person agreed to being kept here. */
    consentNoted: register(calendarDate.nullable(), null, 'private'),
    /** The day on which the app asks whether it is still needed. */
    reviewBy: register(calendarDate.nullable(), null, 'private'),
  },
  mayShare: () => false,
} as const satisfies KeptHere;
export type Person = RecordOf<typeof person>;
