import type { Entry, Op } from '../../../../main/kernel/entry.ts';
import type { Locking, Workspace } from '../../../../main/sync/format/containerCodec.ts';
import { writeSegment } from '../../../../main/sync/format/segmentCodec.ts';
import type { SegmentParts, WrittenSegment } from '../../../../main/sync/format/segmentCodec.ts';
import { newDataKey } from '../../../../main/sync/crypto/keyFileCodec.ts';
import { seededRng } from './seededRng.ts';

export const workspaceId = '0'.repeat(31) + '1';
export const device = 'd'.repeat(16);
export const actor = 'a'.repeat(16);
export const recordId = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`;

export const plainWorkspace: Workspace = { id: workspaceId, isLocked: false, keys: new Map() };

export const dataKey = newDataKey(1, seededRng(7));
export const lockedWorkspace: Workspace = {
  id: workspaceId,
  isLocked: true,
  keys: new Map([[dataKey.id, dataKey]]),
};
export const locking = (seed: number): Locking => ({ dataKey, rng: seededRng(seed) });

export const aSet = (v: Extract<Op, { op: 'set' }>['v'], r = recordId(1), f = 'title'): Op => ({
  op: 'set',
  k: 'lesson',
  r,
  f,
  v,
  p: [],
});

export const anEntry = (n: number, ops: readonly Op[] = [aSet(`title ${n}`)]): Entry => ({
  a: actor,
  n,
  t: n.toString(16).padStart(16, '0'),
  by: 'u-1',
  act: 'edit',
  ops,
});

export const aSegment = (
  parts: Partial<SegmentParts> = {},
  lock: Locking | null = null,
): WrittenSegment => {
  const entries = parts.entries ?? [anEntry(1), anEntry(2)];
  const said = { workspace: workspaceId, dev: device, app: '1.0.0', actor, entries };
  const range = { first: entries[0]?.n ?? 1, last: entries.at(-1)?.n ?? 1 };
  return writeSegment({ ...said, ...range, ...parts }, lock);
};
