import { z } from 'zod';
import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import { channel, direction, placeKind } from '../../../shared/domain/enums.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { formatTime, isoToday } from '../dates.ts';
import { instantOf } from './months.ts';

/** A contact as it stands in its form, until it is kept. A crash may leave it half. */
export const contactDraft = z.object({
  day: z.string(),
  time: z.string(),
  channel,
  placeKind: placeKind.nullable(),
  villageId: z.string().nullable(),
  initiativeIds: z.array(z.string()).readonly(),
  direction: direction.nullable(),
  worldPosition: z.number().nullable(),
  note: z.string(),
});
export type ContactDraft = z.infer<typeof contactDraft>;

/** What its form is called while it is filled in. */
export const contactForm = (
  moment: Pick<ContactMoment, 'id'> | null,
  initiativeId: string = '',
): string => (moment === null ? `contact/new/${initiativeId}` : `contact/${moment.id}`);

const clockOf = (instant: Date) => ({
  day: isoToday(instant),
  time: formatTime(instant.toISOString(), 'nl'),
});

export const newContact = (now: Date, initiativeIds: readonly string[] = []): ContactDraft => ({
  ...clockOf(now),
  ...{ channel: 'in_person', placeKind: null, villageId: null, initiativeIds },
  ...{ direction: null, worldPosition: null, note: '' },
});

export const draftOf = (moment: ContactMoment): ContactDraft => {
  const { villageId, initiativeIds, worldPosition, note } = moment;
  return {
    ...clockOf(new Date(instantOf(moment))),
    ...{ channel: moment.channel, placeKind: moment.placeKind, direction: moment.direction },
    ...{ villageId, initiativeIds, worldPosition, note },
  };
};

/** The clock on the wall as an instant; null where it is no time. */
export const whenOf = ({ day, time }: Pick<ContactDraft, 'day' | 'time'>): string | null => {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hour === '') return null;
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00`).toISOString();
};

const kind = 'contactMoment';

export const createContact = (id: string, when: string, draft: ContactDraft): Edit => {
  const { day: _day, time: _time, note, initiativeIds, ...rest } = draft;
  return {
    op: 'create',
    kind,
    id,
    values: { ...rest, when, initiativeIds: [...initiativeIds], note: note.trim() },
  };
};

const fields = ['channel', 'placeKind', 'villageId', 'direction', 'worldPosition'] as const;

/** What makes the contact as the draft says: only what differs. */
export const changeContact = (
  moment: ContactMoment,
  when: string,
  draft: ContactDraft,
): readonly Edit[] => {
  const target = { kind, id: moment.id } as const;
  const set = (field: string, value: Json): Edit => ({ op: 'set', ...target, field, value });
  const before = draftOf(moment);
  const next = draft.note.trim();
  const isMoved = before.day !== draft.day || before.time !== draft.time;
  return [
    ...(isMoved ? [set('when', when)] : []),
    ...fields.flatMap((field) =>
      moment[field] === draft[field] ? [] : [set(field, draft[field])],
    ),
    ...draft.initiativeIds
      .filter((id) => !moment.initiativeIds.includes(id))
      .map((value): Edit => ({ op: 'add', ...target, field: 'initiativeIds', value })),
    ...moment.initiativeIds
      .filter((id) => !draft.initiativeIds.includes(id))
      .map((value): Edit => ({ op: 'remove', ...target, field: 'initiativeIds', value })),
    ...(moment.note === next
      ? []
      : [{ op: 'text', ...target, field: 'note', base: moment.note, next } as const]),
  ];
};
