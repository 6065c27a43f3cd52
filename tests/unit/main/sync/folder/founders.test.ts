import { expect, it } from 'vitest';
import { foundersIn } from '../../../../../main/sync/folder/founders.ts';
import { writeMarker } from '../../../../../main/sync/format/markerCodec.ts';
import { markerPath } from '../../../../../main/sync/format/names.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';

const idOf = (number: number): string => number.toString(16).padStart(32, '0');
const workspace = { id: idOf(0), isLocked: false, keys: new Map() };

const markerOf = (id: string): [string, Uint8Array] => [
  markerPath(id),
  writeMarker({ workspace: id, created: '2026-11-24', enc: 'none' }),
];

it('takes a file that is no marker for no team', async () => {
  const junk: [string, Uint8Array] = [markerPath(idOf(1)), Buffer.from('{}')];
  const remote = packetRemote(new Map([markerOf(idOf(0)), junk]));

  expect(await foundersIn({ remote, workspace }, [idOf(1), idOf(2)], [])).toEqual([]);
});

it('finds a team among the junk, and tells of ten at most', async () => {
  const others = Array.from({ length: 40 }, (_, at) => idOf(at + 1));
  const remote = packetRemote(new Map([markerOf(idOf(0)), ...others.slice(5).map(markerOf)]));

  const founders = await foundersIn({ remote, workspace }, others, []);

  expect(founders).toHaveLength(10);
  expect(founders[0]).toEqual({ workspace: idOf(0), created: '2026-11-24' });
  expect(founders[1]?.workspace).toBe(idOf(6));
});
