import { describe, expect, it } from 'vitest';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';

describe('a mass deletion that a person keeps', () => {
  it('stays kept when the files are gone and only a base tells of it', async () => {
    const { office, a, b } = await filled('mass change, kept from a base', 200);
    const before = new Set(office.cloud.paths());
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    await office.rounds(1);
    await publishBase(office, a);
    for (const path of office.cloud.paths())
      if (!before.has(path) && path.endsWith('.seg')) office.cloud.remove(path);

    b.sharer.approve(a.shared.device, 'keep');
    await office.rounds(4);

    expect(b.state.held).toEqual([]);
    for (const { shared } of [a, b])
      expect(shared.values(recordId(0))).toEqual({ title: 'Brug 0' });
  });
});
