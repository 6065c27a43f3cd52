import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { doTask } from '../../../../../main/export/office/makeOffice.ts';
import { runPoster } from '../../../../../main/export/board/runPoster.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { party } from '../../../../../shared/domain/party.ts';
import { shareKeys } from '../../../../../shared/domain/sharePart.ts';
import type { PosterOrder } from '../../../../../shared/ipc/poster.ts';
import { aRecord, aSource, anId, canaries } from '../exportParts.ts';

vi.mock('../../../../../main/export/pageCount.ts', () => ({
  pageCount: (pdf: Uint8Array) => Promise.resolve(pages(Buffer.from(pdf).toString())),
}));
let pages = (_html: string): number => 1;

const anOrder = (change: Partial<PosterOrder> = {}): PosterOrder => ({
  kind: 'board',
  title: 'Het bord van Bedum',
  size: 'a3',
  columns: [
    { name: 'Gehoord', ids: [anId(1), anId(9)] },
    { name: 'Eigen <naam>', ids: [] },
  ],
  colour: 'water',
  language: 'nl',
  ...change,
});

const printed = async (order: PosterOrder, records: Parameters<typeof aSource>[0]) => {
  const path = join(await mkdtemp(join(tmpdir(), 'poster-')), 'bord.pdf');
  const prints: { html: string; as: string | undefined }[] = [];
  const told: { done: boolean; prints: number }[] = [];
  const result = await runPoster(
    order,
    {
      source: aSource(records),
      place: { choose: () => Promise.resolve(path), mayReplace: () => Promise.resolve(true) },
      print: (html, _signal, as) => {
        prints.push({ html, as });
        return Promise.resolve(Buffer.from(html));
      },
      officeWork: doTask,
      logo: () => Promise.resolve(null),
      now: () => new Date('2018-01-11T12:00:00Z'),
      onProgress: (done, total) => {
        told.push({ done: done === total, prints: prints.length });
      },
    },
    new AbortController().signal,
  );
  return { result, prints, told, html: prints.at(-1)?.html ?? '' };
};

describe('the poster of the board', () => {
  it('has the chosen columns under their own names, with a word for an empty one', async () => {
    pages = () => 1;
    const { result, html } = await printed(anOrder(), [
      aRecord('initiative', anId(1), { title: 'Speeltuin <b>', themes: ['care'] }),
    ]);

    expect(result).toMatchObject({ ok: true, value: { files: 1, missing: 1 } });
    expect(html).toContain('Speeltuin &lt;b&gt;');
    expect(html).toContain('Eigen &lt;naam&gt;');
    expect(html).toContain('Nog geen kaarten');
    expect(html).toMatch(/size: 420mm 297mm/);
  });

  it('is printed on A2 when that was asked', async () => {
    pages = () => 1;
    const { html } = await printed(anOrder({ size: 'a2' }), []);
    expect(html).toMatch(/size: 594mm 420mm/);
  });

  it('says on each sheet which of how many it is, once there are more', async () => {
    pages = () => 3;
    const { prints } = await printed(anOrder(), []);
    expect(prints.at(-1)?.as).toBe('poster');
    pages = () => 1;
    const single = await printed(anOrder(), []);
    expect(single.prints.map(({ as }) => as)).toEqual(['sheet']);
  });

  it('is only done after the last printing', async () => {
    pages = () => 3;
    const { prints, told } = await printed(anOrder(), []);
    expect(told.filter(({ done }) => done)).toEqual([{ done: true, prints: prints.length }]);
  });

  it('holds no word of a private field, and no name of a group of residents', async () => {
    pages = () => 1;
    const values = { ...canaries(initiative), title: 'Open', partyIds: [anId(5)] };
    const { html } = await printed(anOrder(), [
      aRecord('initiative', anId(1), values),
      aRecord('party', anId(5), { ...canaries(party), panel: 'residents' }),
    ]);

    const open = new Set(shareKeys(initiative).map((name) => `kanarie-${name}`));
    const leaked = (html.match(/kanarie-\w+/g) ?? []).filter((word) => !open.has(word));
    expect(leaked).toEqual([]);
    expect(html).toContain('Aan tafel: Inwoners.');
  });
});
