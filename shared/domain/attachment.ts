import { z } from 'zod';
import { lastDayOf } from './calendarDay.ts';
import type { Json, RecordOf } from './entity.ts';
import { isPhotoType, largestFileBytes, mediaType } from './fileKinds.ts';
import { fuzzyDate } from './fuzzyDate.ts';
import { calendarDate, fileField, line, recordId, refersTo, register, sharedAs } from './field.ts';

export const permissions = ['none', 'internal', 'public'] as const;
export const permission = z.enum(permissions);
export type Permission = z.infer<typeof permission>;

/** The bytes lie apart, under their own hash. */
export const fileRef = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0).max(largestFileBytes),
  mediaType,
});
export type FileRef = z.infer<typeof fileRef>;

/** A photo or a document, on an initiative or a lesson. Nobody else sees it without permission. */
export const attachment = {
  kind: 'attachment',
  home: 'private',
  shards: 'hash',
  // A document may hold any name, and nobody can look into it; the metadata of a photo is gone.
  handover: {
    as: 'own',
    when: (values: Readonly<Record<string, Json>>, today: string) => isGivenPhoto(values, today),
  },
  news: {
    words: ['alt'],
    else: 'fileName',
    within: [
      { field: 'initiativeId', kind: 'initiative' },
      { field: 'lessonId', kind: 'lesson' },
    ],
  },
  fields: {
    fileName: register(line, '', 'share'),
    file: fileField(register(fileRef.nullable(), null, 'share')),
    /** What somebody hears who cannot see the photo. */
    alt: register(line, '', 'share'),
    /** `internal`: colleagues may see it; `public`: anybody. */
    permission: register(permission, 'none', 'share'),
    permissionDate: register(calendarDate.nullable(), null, 'share'),
    /** As it was said: "tot de zomer". */
    permissionUntil: register(fuzzyDate.nullable(), null, 'private'),
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    lessonId: refersTo('lesson', register(recordId.nullable(), null, 'share')),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId', 'lessonId'],
  mayShare: ({ permission: given }: Readonly<Record<string, Json>>) =>
    given === 'internal' || given === 'public',
} as const;
export type Attachment = RecordOf<typeof attachment>;

const isGivenPhoto = (
  { permission: given, permissionUntil: until, file }: Readonly<Record<string, Json>>,
  today: string,
): boolean => {
  const named = fileRef.safeParse(file);
  const read = permission.safeParse(given);
  const lastDay = fuzzyDate.safeParse(until);
  if (!named.success || !read.success || !isPhotoType(named.data.mediaType)) return false;
  const permissionUntil = lastDay.success ? lastDay.data : null;
  return permissionOn({ permission: read.data, permissionUntil }, today) !== 'none';
};

export const isPhoto = ({ file }: Pick<Attachment, 'file'>): boolean =>
  file !== null && isPhotoType(file.mediaType);

/** What is left of it on a day: after its last day it is none, whatever was said once. */
export const permissionOn = (
  { permission: given, permissionUntil }: Pick<Attachment, 'permission' | 'permissionUntil'>,
  day: string,
): Permission => (permissionUntil !== null && lastDayOf(permissionUntil) < day ? 'none' : given);
