import { describe, expect, it } from 'vitest';
import { fold, startDraft } from '../../../../../main/store/edit/draft.ts';
import type { Before } from '../../../../../main/store/edit/draft.ts';
import { emptyRecord } from '../../../../../main/kernel/record.ts';

const card = { kind: 'initiative', id: '01954f00-b000-7000-8000-000000000001' };

const before: Before = {
  record: () => emptyRecord(card.kind, card.id),
  isThere: true,
  isDeleted: false,
  value: () => 'Onze tuin',
  elements: () => ['groen'],
  text: () => 'Er was eens een tuin.',
};
const aDraft = () => startDraft(card.kind, card.id, before, false);

describe('a draft', () => {
  it('leaves a value alone that somebody else changed since', () => {
    const draft = aDraft();

    fold(draft, { op: 'set', ...card, field: 'title', value: 'Tuin', ifNow: 'Mijn tuin' });

    expect(draft.values).toEqual(new Map());
  });

  it('sets back a value that is still the one it was set to', () => {
    const draft = aDraft();

    fold(draft, { op: 'set', ...card, field: 'title', value: 'Tuin', ifNow: 'Onze tuin' });

    expect(draft.values).toEqual(new Map([['title', 'Tuin']]));
  });

  it('folds all edits of a field into one', () => {
    const draft = aDraft();

    fold(draft, { op: 'add', ...card, field: 'tags', value: 'hek' });
    fold(draft, { op: 'remove', ...card, field: 'tags', value: 'groen' });
    fold(draft, { op: 'add', ...card, field: 'tags', value: 'hek' });

    expect(draft.sets).toEqual(new Map([['tags', ['hek']]]));
  });

  it('takes no change of a record that is deleted in the same action', () => {
    const draft = aDraft();

    fold(draft, { op: 'delete', ...card });

    expect(fold(draft, { op: 'set', ...card, field: 'title', value: 'x' })).toBe(false);
  });
});
