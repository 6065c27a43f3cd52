import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import {
  calendarDate,
  line,
  passage,
  recordId,
  refersTo,
  register,
  setOf,
  sharedAs,
} from './field.ts';

/** Policy made on the spot, for which nothing was laid down yet. */
export const onTheSpotAgreement = {
  kind: 'onTheSpotAgreement',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  news: { words: ['what'], within: [{ field: 'initiativeId', kind: 'initiative' }] },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    what: register(passage, '', 'share'),
    withParties: refersTo('party', setOf(recordId, 'share')),
    /** Null while it holds until further notice. */
    validUntil: register(calendarDate.nullable(), null, 'share'),
    needsFormal: register(z.boolean(), false, 'share'),
    caseNumber: register(line, '', 'private'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type OnTheSpotAgreement = RecordOf<typeof onTheSpotAgreement>;
