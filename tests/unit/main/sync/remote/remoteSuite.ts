import { beforeEach, describe, expect, it } from 'vitest';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';

export interface Place {
  /** Two computers on one folder. */
  readonly one: Remote;
  readonly other: Remote;
  /** Takes the folder away, as a drive that is not mounted. */
  readonly unmount: () => Promise<void>;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

/** What every remote does: run it on each. */
export const remoteSuite = (name: string, make: () => Promise<Place>): void => {
  describe(`a remote: ${name}`, () => {
    let place: Place;
    beforeEach(async () => {
      place = await make();
    });

    it('shows one computer what another put there', async () => {
      expect(await place.one.putIfAbsent('t/a.seg', bytes('hallo'))).toEqual({
        ok: true,
        value: 'put',
      });

      const read = await place.other.get('t/a.seg', 100);

      expect(read.ok && Buffer.from(read.value).toString()).toBe('hallo');
      expect(await place.other.list('t')).toEqual({
        ok: true,
        value: { files: ['a.seg'], folders: [] },
      });
    });

    it('keeps any bytes as they are, none at all too', async () => {
      const all = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
      await place.one.putIfAbsent('b/1/all', all);
      await place.one.putIfAbsent('b/1/none', new Uint8Array());

      const [readAll, readNone] = [
        await place.other.get('b/1/all', all.length),
        await place.other.get('b/1/none', 0),
      ];

      expect(readAll.ok && Buffer.from(readAll.value).equals(all)).toBe(true);
      expect(readNone.ok && readNone.value.length).toBe(0);
    });

    it('lists files and folders apart, at every level', async () => {
      await place.one.putIfAbsent('top', bytes('1'));
      await place.one.putIfAbsent('s/d1/x', bytes('1'));
      await place.one.putIfAbsent('s/d2/y', bytes('1'));

      const [root, s] = [await place.other.list(''), await place.other.list('s')];

      expect(root).toEqual({ ok: true, value: { files: ['top'], folders: ['s'] } });
      expect(s.ok && sorted(s.value.folders)).toEqual(['d1', 'd2']);
    });

    it('has nothing in a folder that was never made', async () => {
      expect(await place.one.list('keys')).toEqual({ ok: true, value: { files: [], folders: [] } });
    });

    it('says that a file is not there, or not yet', async () => {
      expect(await place.one.get('t/none', 9)).toEqual({ ok: false, error: { kind: 'absent' } });
    });

    it('never replaces: the same bytes are fine, others are told of', async () => {
      await place.one.putIfAbsent('t/a', bytes('een'));

      expect(await place.other.putIfAbsent('t/a', bytes('een'))).toEqual({
        ok: true,
        value: 'there',
      });
      for (const different of ['twee', 'en', 'n']) {
        expect(await place.other.putIfAbsent('t/a', bytes(different))).toEqual({
          ok: false,
          error: { kind: 'different' },
        });
      }
      const read = await place.one.get('t/a', 9);
      expect(read.ok && Buffer.from(read.value).toString()).toBe('een');
    });

    it('refuses a file over the limit', async () => {
      await place.one.putIfAbsent('t/a', bytes('1234567890'));

      expect(await place.other.get('t/a', 9)).toEqual({ ok: false, error: { kind: 'too-large' } });
    });

    it('deletes, and does not mind a file that is gone', async () => {
      await place.one.putIfAbsent('t/a', bytes('1'));

      expect(await place.one.delete('t/a')).toEqual({ ok: true, value: null });
      expect(await place.one.delete('t/a')).toEqual({ ok: true, value: null });
      expect(await place.one.delete('never/made')).toEqual({ ok: true, value: null });
      expect(await place.other.list('t')).toMatchObject({ value: { files: [] } });
    });

    it.each(['../out', 't/../../out', '/etc/passwd', 't//a', 't/.', 'a/b/c/d', 't/a\\b', 't/a\0b'])(
      'refuses a path that could lead out: %j',
      async (path) => {
        const refused = { ok: false, error: { kind: 'refused', why: 'path' } };

        expect(await place.one.get(path, 9)).toEqual(refused);
        expect(await place.one.putIfAbsent(path, bytes('x'))).toEqual(refused);
        expect(await place.one.delete(path)).toEqual(refused);
      },
    );

    it('reads a copy that another program gave a name of its own', async () => {
      const path = "t/a (Anna's conflicted copy 2026-11-23).seg";
      await place.one.putIfAbsent(path, bytes('kopie'));

      expect(await place.other.get(path, 99)).toMatchObject({ ok: true });
    });

    it('says so when the folder as a whole is away, and makes none in its place', async () => {
      await place.one.putIfAbsent('t/a', bytes('1'));
      await place.unmount();

      for (const answer of [
        await place.one.list('t'),
        await place.one.list(''),
        await place.one.get('t/a', 9),
        await place.one.putIfAbsent('t/b', bytes('1')),
        await place.one.putIfAbsent('s/d/b', bytes('1')),
      ]) {
        expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
      }
    });

    it('takes two who put the same file at once', async () => {
      const big = new Uint8Array(300_000).fill(7);

      await Promise.all([place.one.putIfAbsent('t/a', big), place.other.putIfAbsent('t/a', big)]);
      await place.one.putIfAbsent('t/a', big);

      const read = await place.other.get('t/a', big.length);
      expect(read.ok && Buffer.from(read.value).equals(big)).toBe(true);
      expect(await place.one.list('t')).toMatchObject({ value: { files: ['a'] } });
    });
  });
};
