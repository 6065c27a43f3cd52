import { z } from 'zod';
import { calendarDate, line, register } from './field.ts';

/** What is left on this computer of records that colleagues never had: of what kind, how many, when. */
export const removal = {
  kind: 'removal',
  home: 'private',
  shards: 'hash',
  fields: {
    /** A kind of record, or `quarantine` for pieces that may have held one of them. */
    of: register(line, '', 'private'),
    on: register(calendarDate.nullable(), null, 'private'),
    count: register(z.int().min(0), 0, 'private'),
    /** Part of clearing all there was, when somebody handed over. */
    inClearing: register(z.boolean(), false, 'private'),
  },
} as const;
