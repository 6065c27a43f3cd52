import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { placeKind, theme } from './enums.ts';
import { calendarDate, line, quiet, recordId, refersTo, register, setOf } from './field.ts';

/** What a coffee table is at: listening, sorting what was said, or thanking for the coffee. */
export const coffeePhases = ['listening', 'sorting', 'thanks'] as const;
export type CoffeePhase = (typeof coffeePhases)[number];

/** An hour at a table in the village, with whoever came. What was said there are its signals. */
export const coffeeTable = {
  kind: 'coffeeTable',
  home: 'private',
  shards: 'hash',
  fields: {
    date: register(calendarDate.nullable(), null, 'private'),
    placeKind: register(placeKind.nullable(), null, 'private'),
    placeName: register(line, '', 'private'),
    villageId: register(recordId.nullable(), null, 'private'),
    partyIds: refersTo('party', setOf(recordId, 'private')),
    /** What it was about, for the sheet that says thanks. */
    themes: setOf(theme, 'private'),
    phase: quiet(z.enum(coffeePhases), 'listening'),
    contactMomentId: register(recordId.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type CoffeeTable = RecordOf<typeof coffeeTable>;
