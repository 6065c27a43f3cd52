import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchBetween, rebase } from '../../../../../main/store/text/textPatch.ts';
import type { Patch } from '../../../../../main/store/text/textPatch.ts';
import { holds } from '../../kernel/seeded.ts';

const patched = (text: string, patches: readonly Patch[]): string =>
  [...patches]
    .reverse()
    .reduce(
      (done, { at, removed, added }) => done.slice(0, at) + added + done.slice(at + removed),
      text,
    );

const hasWholePairs = (text: string): boolean => Buffer.from(text).toString() === text;

const words = fc
  .array(fc.constantFrom('dorp', ' ', '\n', 'brug', '🌉', '👩‍🌾', 'a', 'aa'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('the patches between two texts', () => {
  it('turn the one into the other', () => {
    holds('patches', 3_000, fc.tuple(words, words), ([from, to]) => {
      const patches = patchBetween(from, to);

      expect(patched(from, patches)).toBe(to);
    });
  });

  it('keep pairs of surrogates whole', () => {
    holds('surrogates', 3_000, fc.tuple(words, words), ([from, to]) => {
      for (const { at, removed, added } of patchBetween(from, to)) {
        expect(hasWholePairs(from.slice(at, at + removed))).toBe(true);
        expect(hasWholePairs(added)).toBe(true);
      }
    });
  });

  it('leave an unchanged end alone', () => {
    const patches = patchBetween('De brug is af', 'De brug is bijna af');

    expect(patches).toEqual([{ at: 11, removed: 0, added: 'bijna ' }]);
  });

  it('keep pairs whole wherever they stand between long ends that are the same', () => {
    // One shares its first half with the bridge, the other its second half.
    for (const other of ['\u{1f30a}', '\u{1f709}']) {
      for (let length = 0; length < 140; length += 1) {
        const end = 'a'.repeat(length);

        const patches = patchBetween(`${end}🌉${end}`, `${end}${other}${end}`);

        expect(patches).toEqual([{ at: length, removed: 2, added: other }]);
      }
    }
  });

  it('are found quickly in texts of half a million characters that have little in common', () => {
    const lines = (word: string) =>
      Array.from(
        { length: 9_000 },
        (_, at) => `${word} ${String((at * 7919) % 9_001)} van de week`,
      );
    const [from, to] = [lines('Regel').join('\n'), lines('Vers').join('\n')];
    const before = process.cpuUsage();

    const patches = patchBetween(from, to);
    const { user } = process.cpuUsage(before);

    expect(patched(from, patches)).toBe(to);
    expect(user / 1e6).toBeLessThan(3);
  });

  it('stay small when a word changes here and there in many long paragraphs', () => {
    const paragraph = 'Wij praten met het dorp over de brug. '.repeat(20);
    const from = Array.from({ length: 100 }, () => paragraph).join('\n');
    const to = Array.from({ length: 100 }, (_, at) =>
      at % 30 === 0 ? `${paragraph}Af.` : paragraph,
    ).join('\n');

    const patches = patchBetween(from, to);

    expect(patched(from, patches)).toBe(to);
    expect(patches.reduce((sum, { added }) => sum + added.length, 0)).toBeLessThan(2_000);
  });
});

describe('rebasing a text', () => {
  it.each([
    ['both add', 'een', 'een twee', 'nul een', 'nul een twee'],
    ['nothing came in', 'een', 'een twee', 'een', 'een twee'],
    ['the same was written', 'een', 'een twee', 'een twee', 'een twee'],
    [
      'what was removed stays removed',
      'een twee drie',
      'een drie',
      'een twee drie vier',
      'een drie vier',
    ],
    ['what came in between stays', '1234', '14', '12x34', '1x4'],
    ['both remove the same', 'een twee drie', 'een drie', 'een drie vier', 'een drie vier'],
  ])('%s', (_name, base, next, current, wanted) => {
    expect(rebase(base, next, current)).toBe(wanted);
  });

  it('keeps every word that either side added', () => {
    const added = fc.constantFrom('①', '②③', '④⑤');
    const other = fc.constantFrom('Ⓐ', 'ⒷⒸ', 'ⒹⒺ');
    const cut = fc.nat(100);
    holds(
      'rebase',
      3_000,
      fc.tuple(words, added, other, cut, cut),
      ([base, mine, theirs, x, y]) => {
        const put = (text: string, word: string, at: number): string => {
          const chars = Array.from(text);
          return [...chars.slice(0, at), word, ...chars.slice(at + (at % 3))].join('');
        };

        const result = rebase(base, put(base, mine, x), put(base, theirs, y));

        expect(result).toContain(mine);
        expect(result).toContain(theirs);
        expect(hasWholePairs(result)).toBe(true);
      },
    );
  });
});
