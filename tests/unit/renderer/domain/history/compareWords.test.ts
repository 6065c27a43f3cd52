import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, shortened } from '../../../../../renderer/domain/history/compareWords.ts';
import { changeOf } from '../../../../../renderer/domain/history/fieldValue.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

const partsOf = (before: string, after: string) =>
  compareWords(before, after).map(({ is, text }) => [is, text]);

describe('compareWords', () => {
  it('marks whole words', () => {
    expect(partsOf('Begin met koffie', 'Begin met thee')).toEqual([
      ['same', 'Begin met '],
      ['removed', 'koffie'],
      ['added', 'thee'],
    ]);
  });

  it('holds both texts, whatever they are', () => {
    const words = fc.string({ unit: fc.constantFrom('een', 'twee', ' ', '\n', '😀', '.') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = compareWords(before, after);
        const without = (gone: string) =>
          parts.flatMap(({ is, text }) => (is === gone ? [] : [text])).join('');

        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});

describe('shortened', () => {
  it('shows a change with a few words around it', () => {
    const long = 'woord '.repeat(100);

    const [head, ...rest] = shortened(compareWords(`${long}oud`, `${long}nieuw`));

    expect(head?.text.startsWith('…')).toBe(true);
    expect(head?.text.length).toBeLessThan(70);
    expect(rest.map(({ text }) => text)).toEqual(['oud', 'nieuw']);
  });
});

describe('changeOf', () => {
  it('tells of a set what came and what went', () => {
    expect(changeOf(initiative.fields.themes, ['care'], ['care', 'wellbeing'])).toEqual({
      as: 'set',
      added: ['wellbeing'],
      removed: [],
    });
  });

  it('reads a text that was not there as an empty one', () => {
    expect(changeOf(initiative.fields.notes, null, 'Moi')).toEqual({
      as: 'text',
      before: '',
      after: 'Moi',
    });
  });
});
