import { describe, expect, it } from 'vitest';
import { oneByOne } from '../../../../main/app/oneByOne.ts';

describe('starting one by one', () => {
  it('keeps the order, and lets what waits come in between', async () => {
    const seen: string[] = [];

    await oneByOne(
      [
        () => {
          seen.push('first');
          setImmediate(() => seen.push('a click'));
        },
        () => seen.push('second'),
      ],
      () => seen.push('trouble'),
    );

    expect(seen).toEqual(['first', 'a click', 'second']);
  });

  it('goes on behind one that cannot start, and says so', async () => {
    const seen: unknown[] = [];
    const broken = new Error('no process');

    await oneByOne(
      [
        () => {
          throw broken;
        },
        () => seen.push('second'),
      ],
      (error) => seen.push(error),
    );

    expect(seen).toEqual([broken, 'second']);
  });
});
