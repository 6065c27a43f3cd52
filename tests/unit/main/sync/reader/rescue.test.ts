import { describe, expect, it } from 'vitest';
import { dotText } from '../../../../../main/kernel/dot.ts';
import { rescueOwn } from '../../../../../main/sync/reader/rescue.ts';
import type { SyncParts } from '../../../../../main/sync/parts.ts';
import { Office } from '../office.ts';
import { recordId, workspaceId } from '../samples.ts';

/** One computer that wrote a lesson, a text in it that nobody may take, and two tags. */
const aWriter = () => {
  const office = new Office(15);
  const { shared, remote } = office.arrive();
  const { a: actor } = shared.create(recordId(1), 'Brug');
  shared.type(recordId(1), 'why', 'nooit klaar');
  shared.add(recordId(1), 'tags', 'een');
  shared.add(recordId(1), 'tags', 'twee');
  const parts: SyncParts = {
    ...{ remote, shared, rng: office.rng, clock: office.clock, locking: null },
    workspace: { id: workspaceId, isLocked: false, keys: new Map() },
    vetTexts: () => Promise.resolve(false),
  };
  const rescue = async (numbers: readonly number[]): Promise<void> => {
    const dots = numbers.map((n) => dotText(actor, n));
    expect(await rescueOwn(parts, await shared.status(), dots)).toBe(true);
  };
  const voided = (): readonly number[] =>
    [1, 2, 3, 4].filter((n) => shared.state.voided.has(dotText(actor, n)));
  return { shared, rescue, voided };
};

describe('own entries that somebody voids', () => {
  it('are written again around the one that may not be', async () => {
    const { shared, rescue, voided } = aWriter();

    await rescue([1, 2, 3, 4]);

    expect(voided()).toEqual([1, 3, 4]);
    expect(shared.values(recordId(1))).toEqual({ title: 'Brug', tags: ['een', 'twee'] });
  });

  it('are left alone where they are not named', async () => {
    const { rescue, voided } = aWriter();

    await rescue([1, 4]);

    expect(voided()).toEqual([1, 4]);
  });
});
