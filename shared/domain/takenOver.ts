import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, register, setOf } from './field.ts';
import type { KeptHere } from './keptHere.ts';

/** What somebody got along from the coordinator before. Its id is that of the package. */
export const takenOver = {
  kind: 'takenOver',
  home: 'private',
  shards: 'hash',
  fields: {
    /** "coördinator Bedum, 2015–2018". */
    from: register(line, '', 'private'),
    on: register(calendarDate.nullable(), null, 'private'),
    cardIds: setOf(recordId, 'private'),
  },
  mayShare: () => false,
} as const satisfies KeptHere;
export type TakenOver = RecordOf<typeof takenOver>;
