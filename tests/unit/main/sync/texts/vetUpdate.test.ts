import { describe, expect, it } from 'vitest';
import { vetUpdate } from '../../../../../main/sync/texts/vetUpdate.ts';
import { asked, aText, hostile } from './hostile.ts';

describe('a foreign edit of a text', () => {
  it('is taken when it is plain text in its field', () => {
    expect(vetUpdate(asked(aText))).toBe(true);
    expect(vetUpdate(asked(aText, aText))).toBe(true);
  });

  it.each(hostile)('scenario 22: is not taken when it is %s', (_what, update) => {
    expect(vetUpdate(asked(update))).toBe(false);
  });
});
