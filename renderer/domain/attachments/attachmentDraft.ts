import { z } from 'zod';
import { permission } from '../../../shared/domain/attachment.ts';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** What is asked of a photo or a document, until it is kept. A crash may leave it half. */
export const attachmentDraft = z.object({
  alt: z.string(),
  permission,
  permissionDate: z.string().nullable(),
  permissionUntil: fuzzyDate.nullable(),
});
export type AttachmentDraft = z.infer<typeof attachmentDraft>;

/** What its form is called while it is filled in, with what it is put on. */
export const attachmentForm = ({
  id,
  initiativeId,
  lessonId,
}: Pick<Attachment, 'id' | 'initiativeId' | 'lessonId'>): string =>
  `attachment/${id}/${initiativeId ?? ''}/${lessonId ?? ''}`;

export const draftOf = (record: Attachment): AttachmentDraft => ({
  alt: record.alt,
  permission: record.permission,
  permissionDate: record.permissionDate,
  permissionUntil: record.permissionUntil,
});

/** Only what is another than it was. */
export const changeAttachment = (record: Attachment, draft: AttachmentDraft): readonly Edit[] => {
  const before: Readonly<Record<string, Json>> = { ...draftOf(record) };
  const now: Readonly<Record<string, Json>> = { ...draft, alt: draft.alt.trim() };
  const { kind, id } = record;
  return Object.entries(now).flatMap(([field, value]): Edit[] =>
    JSON.stringify(before[field]) === JSON.stringify(value)
      ? []
      : [{ op: 'set', kind, id, field, value }],
  );
};
