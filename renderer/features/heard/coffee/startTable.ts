import { z } from 'zod';
import { placeKind as placeKindSchema } from '../../../../shared/domain/enums.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';

/** What is filled in before the coffee is poured; all of it may be empty. A crash may leave it half. */
export const tableDraft = z.object({
  placeKind: placeKindSchema.nullable(),
  placeName: z.string(),
  villageId: z.string().nullable(),
  partyIds: z.array(z.string()).readonly(),
});
export type TableDraft = z.infer<typeof tableDraft>;

/** What its form is called while it is filled in. */
export const startForm = 'coffeeStart';

export const emptyDraft: TableDraft = {
  placeKind: null,
  placeName: '',
  villageId: null,
  partyIds: [],
};

interface Start {
  readonly tableId: string;
  readonly contactId: string;
  /** Today's date, and this instant. */
  readonly date: string;
  readonly now: string;
}

/** A coffee table, and the contact that it counts as: one foot in the water, over coffee. */
export const startTable = (
  { placeKind, placeName, villageId, partyIds }: TableDraft,
  { tableId, contactId, date, now }: Start,
): readonly Edit[] => [
  {
    op: 'create',
    kind: 'contactMoment',
    id: contactId,
    values: {
      when: now,
      channel: 'in_person',
      placeKind: 'coffee_table',
      villageId,
      direction: 'both',
      worldPosition: -2,
    },
  },
  {
    op: 'create',
    kind: 'coffeeTable',
    id: tableId,
    values: {
      date,
      placeKind,
      placeName: placeName.trim(),
      villageId,
      partyIds,
      contactMomentId: contactId,
    },
  },
];
