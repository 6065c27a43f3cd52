import { describe, expect, it } from 'vitest';
import { putBack } from '../../../../renderer/app/putBack.ts';

const list = (ids: string) => [...ids].map((id) => ({ id }));
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).join('');

describe('what comes back into a list', () => {
  it.each([
    ['where it was', 'ac', 'abc', 'ac', 'abc'],
    ['beside what came since', 'acd', 'abc', 'ac', 'abcd'],
    ['without what went since', 'c', 'abc', 'ac', 'cb'],
    ['at the end when the list is shorter', '', 'abc', 'ab', 'c'],
    ['once', 'abc', 'abc', 'ac', 'abc'],
    ['with all that went along', 'b', 'abc', 'b', 'abc'],
  ])('stands %s', (_, now, before, left, then) => {
    expect(ids(putBack(list(now), list(before), list(left)))).toBe(then);
  });
});
