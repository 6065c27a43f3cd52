import { z } from 'zod';
import type { Person } from '../../../shared/domain/person.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** What somebody fills in about a person. A crash may leave it half. */
export const personDraft = z.object({
  displayName: z.string(),
  partyId: z.string().nullable(),
  howToReach: z.string(),
  consentNoted: z.string().nullable(),
});
export type PersonDraft = z.infer<typeof personDraft>;

/** What its form is called while it is filled in. */
export const personForm = (id = 'new'): string => `person/${id}`;

export const personDraftOf = ({
  displayName,
  partyId,
  howToReach,
  consentNoted,
}: Person): PersonDraft => ({ displayName, partyId, howToReach, consentNoted });

export const emptyPerson: PersonDraft = {
  displayName: '',
  partyId: null,
  howToReach: '',
  consentNoted: null,
};

const tidied = (draft: PersonDraft): PersonDraft => ({
  ...draft,
  displayName: draft.displayName.trim(),
  howToReach: draft.howToReach.trim(),
});

export const createPerson = (id: string, draft: PersonDraft): Edit => ({
  op: 'create',
  kind: 'person',
  id,
  values: tidied(draft),
});

/** Only what is different now. */
export const changePerson = (before: Person, draft: PersonDraft): readonly Edit[] => {
  const after = tidied(draft);
  const fields = ['displayName', 'partyId', 'howToReach', 'consentNoted'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      op: 'set',
      kind: 'person',
      id: before.id,
      field,
      value: after[field],
    }));
};
