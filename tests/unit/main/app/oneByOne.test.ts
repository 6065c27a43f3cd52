import { describe, expect, it } from 'vitest';
import { oneByOne } from '../../../../main/app/oneByOne.ts';

describe('starting one by one', () => {
  it('keeps the order, and lets what waits come in between', async () => {
    const seen: string[] = [];

    await oneByOne([
      () => {
        seen.push('first');
        setImmediate(() => seen.push('a click'));
      },
      () => seen.push('second'),
    ]);

    expect(seen).toEqual(['first', 'a click', 'second']);
  });
});
