import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../../renderer/ui/option.ts';

describe('answersTo', () => {
  const onderdendam = { id: '1', label: 'Onderdendam', alsoKnownAs: ['Onnerndaam'] };

  it('takes the first letters of the label', () => {
    expect(answersTo(onderdendam, 'ond')).toBe(true);
    expect(answersTo(onderdendam, 'dam')).toBe(false);
  });

  it('takes another name too', () => {
    expect(answersTo(onderdendam, 'onner')).toBe(true);
  });

  it('takes the beginning of any word, without accents or capitals', () => {
    expect(answersTo({ id: '2', label: 'De Coördinator' }, 'COORD')).toBe(true);
    expect(answersTo({ id: '3', label: 'Wehe-den Hoorn' }, 'hoorn')).toBe(true);
  });
});
