import { expect, it } from 'vitest';
import { lookEverywhere } from '../../../../../main/sync/folder/look.ts';
import { BaseReader } from '../../../../../main/sync/reader/baseReader.ts';
import { plainWorkspace, recordId, workspaceId } from '../samples.ts';
import { filled } from '../scenario/filled.ts';
import { publishBase } from '../scenario/publishBase.ts';

const joining = async (mostBytes: number) => {
  const { office, a } = await filled('a bound on a whole base');
  await publishBase(office, a);
  const { shared, remote } = office.arrive();
  const view = await lookEverywhere(remote, workspaceId);
  if (!view.ok) throw new Error(view.error.kind);
  const parts = {
    ...{ remote, shared, clock: office.clock, rng: office.rng },
    ...{ workspace: plainWorkspace, locking: null, vetTexts: () => Promise.resolve(true) },
  };
  const reader = new BaseReader(parts, null, mostBytes);
  const isJoined = await reader.join(view.value, await shared.status(), []);
  return { isJoined, reader, shared };
};

it('joins a base of which all parts together stay within the bound', async () => {
  const { isJoined, shared } = await joining(2 ** 20);

  expect(isJoined).toBe(true);
  expect(shared.values(recordId(0))).toBeDefined();
});

it('refuses, as too large, a base of which every part fits and all together do not', async () => {
  const { isJoined, reader, shared } = await joining(5_000);

  expect(isJoined).toBe(false);
  expect([...reader.refusals.refused.values()]).toEqual(['too-large']);
  expect(shared.values(recordId(0))).toBeUndefined();
});
