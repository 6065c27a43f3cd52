import { z } from 'zod';
import { fileRef } from '../../shared/domain/attachment.ts';
import { calendarDate, instant, line, recordId } from '../../shared/domain/field.ts';
import { json } from '../../shared/ipc/edit.ts';

const fieldName = z.string().min(1).max(60);

const handedRecord = z.object({
  kind: z.string().min(1).max(40),
  id: recordId,
  createdAt: instant,
  values: z.record(fieldName, json),
});
/** A record as it goes along: plain values, and nothing of how they came to be. */
export type HandedRecord = z.infer<typeof handedRecord>;

/** Somebody who was asked and said yes. */
const handedPerson = z.object({
  id: recordId,
  displayName: line,
  partyId: recordId.nullable(),
  howToReach: line,
  consentNoted: calendarDate.nullable(),
  reviewBy: calendarDate.nullable(),
});
export type HandedPerson = z.infer<typeof handedPerson>;

const year = z.int().min(1900).max(2200);

/** All that a package says, but for the bytes of its photos. */
export const payload = z.object({
  id: recordId,
  madeOn: calendarDate,
  from: z.object({ area: line, since: year.nullable(), until: year }),
  records: z.array(handedRecord).max(40_000),
  people: z.array(handedPerson).max(5_000),
  files: z.array(fileRef).max(5_000),
});
export type Payload = z.infer<typeof payload>;
