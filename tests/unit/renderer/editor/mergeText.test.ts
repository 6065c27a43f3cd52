import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeText, patchesOf } from '../../../../renderer/editor/mergeText.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ë', ' ', '\n'), maxLength: 12 });

describe('mergeText', () => {
  it('keeps what both wrote in different places', () => {
    expect(mergeText('Moi dorp', 'Moi mooi dorp', 'Moi dorp, hallo')).toBe('Moi mooi dorp, hallo');
  });

  it('keeps what both wrote in one place, ours first', () => {
    expect(mergeText('ab', 'aXb', 'aYb')).toBe('aXYb');
  });

  it('keeps our word when they took away the sentence around it', () => {
    expect(mergeText('een twee drie', 'een tweede drie', 'een ')).toContain('de');
  });

  it('takes what they made of it when we did nothing, and the other way round', () => {
    fc.assert(
      fc.property(letters, letters, (base, changed) => {
        expect(mergeText(base, base, changed)).toBe(changed);
        expect(mergeText(base, changed, base)).toBe(changed);
      }),
    );
  });

  it('never loses a letter that either side added', () => {
    const counted = (text: string) => text.split('x').length - 1;
    const withAdded = fc.array(fc.constantFrom('a', 'b', ' ', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(withAdded, withAdded, (first, second) => {
        const base = 'ab ba';
        const ours = base.slice(0, 2) + first.join('') + base.slice(2);
        const theirs = base.slice(0, 4) + second.join('') + base.slice(4);

        const merged = mergeText(base, ours, theirs);

        if (ours !== theirs) expect(counted(merged)).toBe(counted(ours) + counted(theirs));
      }),
    );
  });

  it('puts very long texts together without looking at each letter', () => {
    const base = `${'a'.repeat(40_000)}|${'b'.repeat(40_000)}`;

    expect(mergeText(base, `${base}!`, `?${base}`)).toBe(`?${base}!`);
  });
});

describe('patchesOf', () => {
  it('turns the one text into the other', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        let made = '';
        let at = 0;
        for (const { from, to, text } of patchesOf(before, after)) {
          made += before.slice(at, from) + text;
          at = to;
        }

        expect(made + before.slice(at)).toBe(after);
      }),
    );
  });
});
