import { describe, expect, it } from 'vitest';
import {
  entry,
  itself,
  listing,
  multistatus,
  notDav,
  remoteOf,
} from '../../../../unit/main/sync/remote/hostileServer.ts';
import { below, seededRng } from '../../../../unit/main/sync/seededRng.ts';

describe('a listing that means harm', () => {
  it('may have 50,000 names', async () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `${'0'.repeat(80)}${at}.seg`);
    const inside = itself + names.map((name) => entry(`/dav/${name}`)).join('');
    const remote = await remoteOf(listing(multistatus(inside)));

    const listed = await remote.list('');

    expect(listed.ok && listed.value.files.length).toBe(50_000);
  });

  it('is cut off when it does not end', async () => {
    let isCutOff = false;
    const remote = await remoteOf((response) => {
      response.writeHead(207);
      response.on('close', () => {
        isCutOff = true;
      });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(2 ** 20)));
      };
      response.on('drain', more);
      response.write('<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">');
      more();
    });

    expect(await remote.list('')).toEqual(notDav);
    await expect.poll(() => isCutOff, { timeout: 20_000 }).toBe(true);
  });

  it('never throws, whatever became of its bytes', async () => {
    const rng = seededRng(77);
    const whole = Buffer.from(
      multistatus(itself + entry('/dav/a&amp;b') + entry('/dav/s/', '<d:collection/>')),
    );
    const remote = await remoteOf((response) => {
      const broken = Buffer.from(whole);
      for (let times = below(rng, 6); times >= 0; times -= 1) {
        broken[below(rng, broken.length)] = below(rng, 256);
      }
      response.writeHead(207).end(broken.subarray(0, below(rng, broken.length * 2)));
    });

    for (let at = 0; at < 300; at += 1) {
      const listed = await remote.list('');
      if (listed.ok) expect(listed.value.files.every((name) => !name.includes('/'))).toBe(true);
      else expect(['unavailable', 'refused']).toContain(listed.error.kind);
    }
  });
});
