import { z } from 'zod';
import type { Json, RecordOf } from './entity.ts';
import { origin, triage } from './enums.ts';
import { calendarDate, line, recordId, register } from './field.ts';

/** One thing that somebody said, in one line. It never goes to colleagues; a card made of it may. */
export const signal = {
  kind: 'signal',
  home: 'private',
  shards: 'hash',
  // What waits to be sorted; a worry about a person never travels.
  handover: {
    as: 'own',
    when: ({ triage: as, careWorry }: Readonly<Record<string, Json>>) =>
      (as ?? null) === null && careWorry !== true,
  },
  fields: {
    text: register(line, '', 'private'),
    villageId: register(recordId.nullable(), null, 'private'),
    originHint: register(origin.nullable(), null, 'private'),
    triage: register(triage.nullable(), null, 'private'),
    /** Whose desk it goes to. */
    departmentId: register(recordId.nullable(), null, 'private'),
    /** The card that was made of it. */
    initiativeId: register(recordId.nullable(), null, 'private'),
    coffeeTableId: register(recordId.nullable(), null, 'private'),
    /** Somebody worried about a person: for a colleague of care, by telephone. Its text should go. */
    careWorry: register(z.boolean(), false, 'private'),
    /** The day on which nothing more had to be done with it. */
    closedOn: register(calendarDate.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Signal = RecordOf<typeof signal>;

export const isSorted = ({ triage: as, careWorry }: Signal): boolean => as !== null || careWorry;
