import { expect, it, vi } from 'vitest';
import { findPersons } from '../../../../shared/privacy/findPersons.ts';

it('folds a list of known people once, however many lines are looked at', () => {
  const people = ['Zoë', 'Renée'];
  const found = () => findPersons('Wij belden zoe eerst.', [], people).map(({ text }) => text);
  const fold = vi.spyOn(String.prototype, 'normalize');
  expect(found()).toEqual(['zoe']);
  const once = fold.mock.calls.length;

  expect(found()).toEqual(['zoe']);
  expect(once).toBeGreaterThan(0);
  expect(fold.mock.calls).toHaveLength(once);
  fold.mockRestore();
});
