import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { formatTime, isoToday } from '../dates.ts';
import { instantOf } from './months.ts';

/** A contact as it stands in its form, until it is kept. */
export interface ContactDraft {
  readonly day: string;
  readonly time: string;
  readonly channel: ContactMoment['channel'];
  readonly placeKind: ContactMoment['placeKind'];
  readonly villageId: string | null;
  readonly initiativeIds: readonly string[];
  readonly direction: ContactMoment['direction'];
  readonly worldPosition: number | null;
  readonly note: string;
}

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
  const { channel, placeKind, villageId, initiativeIds, direction, worldPosition, note } = moment;
  const rest = { channel, placeKind, villageId, initiativeIds, direction, worldPosition, note };
  return { ...clockOf(new Date(instantOf(moment))), ...rest };
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
