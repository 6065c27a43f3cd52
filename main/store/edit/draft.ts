import type { Json } from '../../../shared/domain/entity.ts';
import { isSame } from '../../kernel/live.ts';
import type { RecordState } from '../../kernel/record.ts';
import { rebase } from '../text/textPatch.ts';
import type { Change } from './change.ts';
import { fieldOf } from './checkEdit.ts';

/** A record as it is before an action, as far as its edits need to know. */
export interface Before {
  readonly record: () => RecordState;
  readonly isThere: boolean;
  readonly isDeleted: boolean;
  readonly value: (field: string) => Json | undefined;
  readonly elements: (field: string) => readonly Json[];
  readonly text: (field: string) => string;
}

/** What one action makes of one record: all its edits of it, folded. */
export interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly before: Before;
  readonly isNew: boolean;
  isDeleted: boolean;
  readonly values: Map<string, Json>;
  readonly sets: Map<string, readonly Json[]>;
  readonly texts: Map<string, string>;
  /** Merged texts that are right as they are. */
  readonly accepted: Set<string>;
  readonly reopened: Map<string, readonly Json[]>;
  /** Asked for, also where an edit had brought the record back already. */
  isRestored: boolean;
}

export const startDraft = (kind: string, id: string, before: Before, isNew: boolean): Draft => ({
  kind,
  id,
  before,
  isNew,
  isDeleted: !isNew && before.isDeleted,
  values: new Map(),
  sets: new Map(),
  texts: new Map(),
  accepted: new Set(),
  reopened: new Map(),
  isRestored: false,
});

/** False when the edit makes no sense here: a second creation, a change of what is not there. */
export const fold = (draft: Draft, change: Change): boolean => {
  switch (change.op) {
    case 'create':
      for (const [field, value] of Object.entries(change.values)) fill(draft, field, value);
      return true;
    case 'delete':
      draft.isDeleted = true;
      return true;
    case 'restore':
      draft.isDeleted = false;
      draft.isRestored = true;
      return true;
    default:
      if (draft.isDeleted) return false;
      foldField(draft, change);
      return true;
  }
};

type FieldChange = Extract<Change, { readonly field: string }>;

const foldField = (draft: Draft, change: FieldChange): void => {
  const { field } = change;
  switch (change.op) {
    case 'set': {
      const now = draft.values.get(field) ?? draft.before.value(field) ?? null;
      if (change.ifNow === undefined || isSame(now, change.ifNow)) fill(draft, field, change.value);
      return;
    }
    case 'add': {
      const elements = elementsNow(draft, field);
      const isIn = elements.some((element) => isSame(element, change.value));
      draft.sets.set(field, isIn ? elements : [...elements, change.value]);
      return;
    }
    case 'remove':
      draft.sets.set(
        field,
        elementsNow(draft, field).filter((element) => !isSame(element, change.value)),
      );
      return;
    case 'accept':
      draft.accepted.add(field);
      return;
    case 'reopen': {
      const now = draft.values.get(field) ?? draft.before.value(field) ?? null;
      if (change.ifNow === undefined || isSame(now, change.ifNow)) {
        draft.reopened.set(field, change.values);
      }
      return;
    }
    case 'text': {
      const current = draft.texts.get(field) ?? draft.before.text(field);
      draft.texts.set(field, rebase(change.base, change.next, current));
    }
  }
};

const elementsNow = (draft: Draft, field: string): readonly Json[] =>
  draft.sets.get(field) ?? draft.before.elements(field);

const fill = (draft: Draft, field: string, value: Json): void => {
  switch (fieldOf(draft.kind, field)?.merge) {
    case 'set':
      draft.sets.set(field, distinct(Array.isArray(value) ? value : []));
      return;
    case 'text':
      draft.texts.set(field, typeof value === 'string' ? value : '');
      return;
    default:
      draft.values.set(field, value);
  }
};

const distinct = (elements: readonly Json[]): readonly Json[] =>
  elements.filter((one, at) => elements.findIndex((other) => isSame(one, other)) === at);
