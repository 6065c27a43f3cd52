import { describe, expect, it } from 'vitest';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';

describe('a backup put back, while the folder lacks some of what it wrote later', () => {
  it('is not a reason to read the rest at every look', async () => {
    const { office, a } = await filled('a backup behind a gap');
    a.restart();
    a.shared.set(recordId(0), 'title', 'voor de back-up');
    await office.rounds(1);
    const backup = a.shared.copyProfile();
    const before = new Set(office.cloud.paths());
    a.shared.set(recordId(0), 'title', 'weg');
    await office.rounds(1);
    const lost = office.cloud.paths().filter((path) => !before.has(path));
    a.shared.remove(recordId(2));
    await office.rounds(1);
    const held = lost.map((path) => [path, office.cloud.read(path)] as const);
    for (const path of lost) office.cloud.remove(path);
    a.shared.restoreProfile(backup);
    a.restart();
    await a.sync();
    const reads = a.remote.calls.get;

    for (let round = 0; round < 5; round += 1) {
      office.clock.pass(60_000);
      await a.sync();
    }
    expect(a.remote.calls.get - reads).toBe(0);
    expect(a.shared.values(recordId(2))).toBeDefined();

    for (const [path, bytes] of held) if (bytes !== undefined) office.cloud.place(path, bytes);
    await a.sync();
    expect(a.shared.values(recordId(0))).toEqual({ title: 'weg' });
    expect(a.shared.values(recordId(2))).toBeUndefined();
  });
});
