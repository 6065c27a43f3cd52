import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Tried, TriedKind } from './tried.ts';

/** How a field of the form is filled in. */
type Shape = 'passage' | 'line' | 'day' | 'yes' | 'parties' | 'department';

interface FormField {
  readonly field: string;
  readonly as: Shape;
}

/** What each of the four asks, in the order in which it is thought. Nothing of it is required. */
export const forms = {
  experiment: [
    { field: 'hypothesis', as: 'passage' },
    { field: 'roomGivenBy', as: 'line' },
    { field: 'budget', as: 'line' },
    { field: 'lookBackOn', as: 'day' },
    { field: 'stopIf', as: 'passage' },
    { field: 'result', as: 'passage' },
  ],
  onTheSpotAgreement: [
    { field: 'what', as: 'passage' },
    { field: 'withParties', as: 'parties' },
    { field: 'validUntil', as: 'day' },
    { field: 'needsFormal', as: 'yes' },
    { field: 'caseNumber', as: 'line' },
  ],
  knowledgeQuestion: [
    { field: 'question', as: 'passage' },
    { field: 'departmentId', as: 'department' },
    { field: 'specialist', as: 'line' },
    { field: 'askedOn', as: 'day' },
    { field: 'answer', as: 'passage' },
  ],
  dilemma: [
    { field: 'oneSide', as: 'passage' },
    { field: 'otherSide', as: 'passage' },
    { field: 'choice', as: 'passage' },
    { field: 'price', as: 'passage' },
  ],
} as const satisfies Readonly<Record<TriedKind, readonly FormField[]>>;

export type TriedField = (typeof forms)[TriedKind][number]['field'];

/** What stands in the form, by field. */
export type TriedDraft = Readonly<Partial<Record<TriedField, Json>>>;

/** The form, until it is kept, with the initiative that was chosen in it. A crash may leave it half. */
export const triedHeld = z.object({
  draft: z.partialRecord(
    z.enum(Object.values(forms).flatMap((form) => form.map(({ field }): TriedField => field))),
    z.union([z.string(), z.boolean(), z.null(), z.array(z.string())]),
  ),
  initiativeId: z.string().nullable(),
});

/** What its form is called while it is filled in: of one there is, or of a new one somewhere. */
export const triedForm = (of: Tried | TriedKind, initiativeId = ''): string =>
  typeof of === 'string'
    ? `${of}/new/${initiativeId}`
    : `${of.of}/${of.record.id}/${of.record.initiativeId ?? ''}`;

export const textIn = (draft: TriedDraft, field: TriedField): string => {
  const value = draft[field];
  return typeof value === 'string' ? value : '';
};

export const idsIn = (draft: TriedDraft, field: TriedField): readonly string[] => {
  const value = draft[field];
  return Array.isArray(value) ? value.filter((one: Json) => typeof one === 'string') : [];
};

/** A question is asked today; the rest begins empty. */
export const newDraft = (kind: TriedKind, today: string): TriedDraft =>
  kind === 'knowledgeQuestion' ? { askedOn: today } : {};

export const draftOf = (tried: Tried): TriedDraft => {
  switch (tried.of) {
    case 'experiment':
      return valuesOf(tried.record, forms.experiment);
    case 'onTheSpotAgreement':
      return valuesOf(tried.record, forms.onTheSpotAgreement);
    case 'knowledgeQuestion':
      return valuesOf(tried.record, forms.knowledgeQuestion);
    case 'dilemma':
      return valuesOf(tried.record, forms.dilemma);
  }
};

const valuesOf = <F extends TriedField>(
  record: Readonly<Record<F, Json>>,
  form: readonly { readonly field: F }[],
): TriedDraft => Object.fromEntries(form.map(({ field }) => [field, record[field]]));

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || value === false || isNoList(value);
const isNoList = (value: Json): boolean => Array.isArray(value) && value.length === 0;

const tidy = (value: Json | undefined): Json =>
  typeof value === 'string' ? value.trim() : (value ?? null);

/** One more, or nothing where nothing was written. The day that a question brings is no writing. */
export const createEdits = (
  kind: TriedKind,
  { id, initiativeId }: { readonly id: string; readonly initiativeId: string | null },
  draft: TriedDraft,
): readonly Edit[] => {
  const written = forms[kind].flatMap(({ field }) => {
    const value = tidy(draft[field]);
    return isEmpty(value) ? [] : [[field, value] as const];
  });
  if (written.every(([field]) => field === 'askedOn')) return [];
  return [{ op: 'create', kind, id, values: { ...Object.fromEntries(written), initiativeId } }];
};

/** Only what differs. */
export const changeEdits = (tried: Tried, draft: TriedDraft): readonly Edit[] => {
  const before = draftOf(tried);
  const target = { kind: tried.of, id: tried.record.id };
  return forms[tried.of].flatMap(({ field, as }): readonly Edit[] => {
    if (as === 'parties') {
      const [old, now] = [idsIn(before, field), idsIn(draft, field)];
      const added = now.filter((one) => !old.includes(one));
      const gone = old.filter((one) => !now.includes(one));
      return [
        ...added.map((value): Edit => ({ op: 'add', ...target, field, value })),
        ...gone.map((value): Edit => ({ op: 'remove', ...target, field, value })),
      ];
    }
    const value = tidy(draft[field]);
    return value === tidy(before[field]) ? [] : [{ op: 'set', ...target, field, value }];
  });
};
