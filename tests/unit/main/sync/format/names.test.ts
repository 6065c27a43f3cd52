import { describe, expect, it } from 'vitest';
import {
  blobPath,
  hotPath,
  isTempName,
  keyPath,
  manifestPath,
  markerPath,
  readPath,
  rolledPath,
  shardPath,
  tempName,
} from '../../../../../main/sync/format/names.ts';

const hex = (digit: string, count = 16): string => digit.repeat(count);
const segment = { actor: hex('a'), first: 1, last: 12, hash: hex('b') };

describe('a name in the shared folder', () => {
  it('says what the file is', () => {
    expect(readPath('README.txt')).toEqual({ kind: 'readme' });
    expect(readPath(markerPath(hex('1', 32)))).toEqual({ kind: 'marker', workspace: hex('1', 32) });
    expect(readPath(keyPath(hex('2'), hex('3')))).toEqual({
      kind: 'key',
      key: hex('2'),
      hash: hex('3'),
    });
    expect(readPath(hotPath(segment))).toEqual({ kind: 'segment', ...segment });
    expect(readPath(rolledPath(hex('d'), segment))).toEqual({
      kind: 'roll-up',
      device: hex('d'),
      ...segment,
    });
    expect(readPath(manifestPath({ device: hex('d'), generation: 3, hash: hex('4') }))).toEqual({
      kind: 'manifest',
      device: hex('d'),
      generation: 3,
      hash: hex('4'),
    });
    expect(readPath(shardPath(hex('d'), hex('5', 32)))).toEqual({
      kind: 'shard',
      device: hex('d'),
      hash: hex('5', 32),
    });
    const blob = { device: hex('d'), name: hex('6', 32), part: 2, parts: 63 };
    expect(readPath(blobPath(blob))).toEqual({ kind: 'blob', ...blob });
  });

  it('is short enough for every file system', () => {
    expect(rolledPath(hex('d'), segment).length).toBeLessThanOrEqual(90);
    expect(shardPath(hex('d'), hex('5', 32)).length).toBeLessThanOrEqual(90);
  });

  it.each([
    'desktop.ini',
    't/desktop.ini',
    'ws-1.json',
    `ws-${hex('A', 32)}.json`,
    `t/${hex('a')}-00000001-00000012-${hex('b')} (conflicted copy 2026-01-02 030405).seg`,
    `t/${hex('a')}-00000001-00000012-${hex('b')}-PC7.seg`,
    `t/${hex('a')}-00000001-00000012-${hex('b')}.sync-conflict-20260102-030405-ABCDEFG.seg`,
    `t/${hex('a')}-00000012-00000001-${hex('b')}.seg`,
    `t/${hex('a')}-00000000-00000001-${hex('b')}.seg`,
    `t/${hex('A')}-00000001-00000012-${hex('b')}.seg`,
    `../t/${hex('a')}-00000001-00000012-${hex('b')}.seg`,
    `t/x/${hex('a')}-00000001-00000012-${hex('b')}.seg`,
    `t/${hex('a')}-00000001-00000012-${hex('b')}.seg\n`,
    `a/${hex('d')}/${hex('6', 32)}-003-002.blob`,
    '',
  ])('is not ours when it fits no shape: %j', (path) => {
    expect(readPath(path)).toBeUndefined();
  });

  it('is a passing one while the file is being written', () => {
    const name = tempName('some.seg');

    expect(name).toBe('~$some.seg.tmp');
    expect(isTempName(name)).toBe(true);
    expect(readPath(`t/${name}`)).toBeUndefined();
  });
});
