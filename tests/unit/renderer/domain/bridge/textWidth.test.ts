import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../../renderer/domain/bridge/textWidth.ts';

describe('lines of a drawing', () => {
  it('breaks between words, and ends what does not fit in three dots', () => {
    expect(wrapText('mensen meenemen', 10, 60, 2)).toEqual(['mensen', 'meenemen']);
    expect(wrapText('mensen meenemen naar buiten', 10, 60, 2)).toEqual(['mensen', 'meeneme…']);
    expect(wrapText('', 10, 60, 2)).toEqual([]);
  });

  it('breaks a word that is wider than a line, and keeps all of it', () => {
    const word = 'onderhoudsvriendelijkheid';
    const lines = wrapText(word, 10, 60, 9);

    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
    expect(lines.every((line) => textWidth(line, 10) <= 60)).toBe(true);
  });
});
