import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import { contributionKind, contributionStatus } from '../../../../shared/domain/contribution.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { positionsFor, usablePosition } from '../../../../shared/domain/position.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';

/** A plank as it stands in its dialog, until it is kept. A crash may leave it half. */
export const plankDraft = z.object({
  contributionKind,
  text: z.string(),
  partyId: z.string().nullable(),
  status: contributionStatus,
});
export type PlankDraft = z.infer<typeof plankDraft>;

/** What its form is called while it is filled in. */
export const plankForm = (initiativeId: string, plankId = 'new'): string =>
  `plank/${initiativeId}/${plankId}`;

export const plankDraftOf = ({
  contributionKind: kind,
  text,
  partyId,
  status,
}: Contribution): PlankDraft => ({ contributionKind: kind, text, partyId, status });

/** A new plank lies last, at the side of the town hall. */
export const newPlank = (
  initiativeId: string,
  { contributionKind, text, partyId, status }: PlankDraft,
  laid: readonly Contribution[],
  id: string,
): readonly Edit[] => {
  const last = laid
    .map(({ position }) => usablePosition(position))
    .reduce((far, one) => (one > far ? one : far), '');
  const position = generateKeyBetween(last === '' ? null : last, null);
  const values = { initiativeId, contributionKind, text, partyId, status, position };
  return [{ op: 'create', kind: 'contribution', id, values }];
};

const plankFields = ['contributionKind', 'text', 'partyId', 'status'] as const;

/** Only what differs, so that two people who change two things both keep theirs. */
export const changePlank = (old: Contribution, draft: PlankDraft): readonly Edit[] =>
  plankFields
    .filter((field) => old[field] !== draft[field])
    .map((field) => ({
      op: 'set',
      kind: 'contribution',
      id: old.id,
      field,
      value: draft[field],
    }));

/** One place towards a bank; nothing at the end of the bridge. */
export const shiftPlank = (
  laid: readonly Contribution[],
  id: string,
  by: -1 | 1,
): readonly Edit[] => {
  const from = laid.findIndex((one) => one.id === id);
  const moved = laid[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= laid.length) return [];
  const order = laid.toSpliced(from, 1).toSpliced(to, 0, moved);
  return [...positionsFor(order, new Set([id]))].map(([one, value]) => ({
    op: 'set',
    kind: 'contribution',
    id: one,
    field: 'position',
    value,
  }));
};
