import { describe, expect, it } from 'vitest';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';

const hour = 60 * 60_000;

describe('a folder in which nobody changes anything', () => {
  it('is written in no more, once the base of a colleague holds it all', async () => {
    const { office, a, b } = await filled('an idle folder');
    await publishBase(office, b);
    await office.rounds(60, hour);
    const before = [a, b].map(({ remote }) => ({ ...remote.calls }));

    await office.rounds(60, hour);

    const after = [a, b].map(({ remote }) => ({ ...remote.calls }));
    expect(after.map(({ put }) => put)).toEqual(before.map(({ put }) => put));
    expect(after.map(({ delete: gone }) => gone)).toEqual(before.map(({ delete: gone }) => gone));
  });
});
