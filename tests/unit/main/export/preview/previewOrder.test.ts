import { describe, expect, it } from 'vitest';
import { createLastFit } from '../../../../../main/export/board/lastFit.ts';
import { previewOrder } from '../../../../../main/export/preview/previewOrder.ts';
import type { PageSize, PreviewTools } from '../../../../../main/export/preview/previewOrder.ts';
import type { ExportOrder, PaperOrder } from '../../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId } from '../exportParts.ts';
import { never, someTools } from '../someTools.ts';

const ids = Array.from({ length: 40 }, (_, at) => anId(at));
const source = aSource(
  ids.map((id, at) => aRecord('lesson', id, { title: `Les ${String(at)}`, why: 'Zo.' })),
);

const anOrder = (format: ExportOrder['format']): ExportOrder => ({
  ...{ kind: 'lesson', ids, format, leaveOut: [], title: 'Lessen' },
  ...{ colour: 'water', language: 'nl' },
});

const previewed = async (order: PaperOrder, signal = never, change: Partial<PreviewTools> = {}) => {
  const drawn: { html: string; size: PageSize }[] = [];
  const result = await previewOrder(
    order,
    {
      ...someTools('', { source }),
      lastFit: createLastFit(),
      ...change,
      drawPages: (html, size) => {
        drawn.push({ html, size });
        return Promise.resolve([]);
      },
    },
    signal,
  );
  return { result, drawn };
};

describe('a preview', () => {
  it('draws the first pages of a booklet, from the HTML that is printed', async () => {
    const { result, drawn } = await previewed(anOrder('pdf'));
    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', sheets: null } });
    expect(drawn[0]?.size).toEqual({ width: 794, height: 1123, pages: 4 });
    expect(drawn[0]?.html).toContain('Les 0');
  });

  it('reads whole only the cards that it draws, and of the others the title', async () => {
    const got: string[] = [];
    const watched: PreviewTools['source'] = {
      list: source.list,
      get: (kind, id) => {
        got.push(id);
        return source.get(kind, id);
      },
    };
    const { drawn } = await previewed(anOrder('pdf'), never, { source: watched });
    expect(got).toEqual(ids.slice(0, 2));
    for (const title of ['Les 1', 'Les 2', 'Les 23']) {
      expect(drawn[0]?.html).toContain(`<span class="name">${title}</span>`);
    }
  });

  it('draws the first that are there when others are gone', async () => {
    const order = { ...anOrder('pdf'), ids: [anId(900), anId(901), anId(902), anId(3)] };
    const { drawn } = await previewed(order);
    expect(drawn[0]?.html).toContain('Zo.');
    expect(drawn[0]?.size.pages).toBe(3);
  });

  it('looks only for photos of the cards that it draws', async () => {
    const asked: string[] = [];
    const records = ids.flatMap((id, at) => {
      const hash = String(at).padStart(64, '0');
      const file = { hash, size: 1000, mediaType: 'image/jpeg' };
      const values = {
        lessonId: id,
        fileName: 'IMG.jpg',
        alt: 'Een wip',
        permission: 'public',
        file,
      };
      return [
        aRecord('lesson', id, { title: 'Les' }),
        aRecord('attachment', anId(100 + at), values),
      ];
    });
    await previewed(anOrder('pdf'), never, {
      source: aSource(records),
      hasPhoto: (hash) => {
        asked.push(hash);
        return Promise.resolve(true);
      },
    });
    expect(asked).toHaveLength(2);
  });

  it('draws a document as a booklet, and says that it is roughly so', async () => {
    const { result, drawn } = await previewed(anOrder('docx'));
    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', isRough: true } });
    expect(drawn[0]?.html).toContain('Les 0');
    expect((await previewed(anOrder('pdf'))).result).not.toHaveProperty('value.isRough');
  });

  it('shows the first rows of a table under its headings, with days as Excel has them', async () => {
    const { result } = await previewed(anOrder('xlsx'));
    const rows = Array.from({ length: 8 }, (_, at) => [`Les ${String(at)}`, '12-1-2018', 'Zo.']);
    expect(result).toEqual({
      ok: true,
      value: {
        ...{ kind: 'table', rows, isAll: false },
        columns: ['Titel', 'Bijgewerkt op', 'Hoe kwam dat?'],
      },
    });
    const few = await previewed({ ...anOrder('csv'), ids: [anId(2), anId(900)] });
    expect(few.result).toMatchObject({
      value: { rows: [['Les 2', '2018-01-12', 'Zo.']], isAll: true },
    });
  });

  it('cuts a long cell, and reads no more of it than it shows', async () => {
    const why = 'Met korte lijnen. '.repeat(200);
    const long = aSource([aRecord('lesson', anId(1), { title: 'Lang', why })]);
    const { result } = await previewed({ ...anOrder('csv'), ids: [anId(1)] }, never, {
      source: long,
    });
    const value = result.ok && result.value.kind === 'table' ? result.value : null;
    expect(value?.rows[0]?.[2]).toHaveLength(302);
    expect(value?.rows[0]?.[2]).toMatch(/ …$/);
  });

  it('shows the text of the first files of a folder, by their names there', async () => {
    const { result } = await previewed(anOrder('markdown-folder'));
    const value = result.ok && result.value.kind === 'text' ? result.value : null;
    expect(value?.files.map(({ name }) => name)).toEqual(['les-0.md', 'les-1.md']);
    expect(value?.files[0]?.text).toMatch(/^---\ntitle: "Les 0"\n.*# Les 0\n\n## Hoe kwam dat\?/s);
    expect(value?.isAll).toBe(false);
  });

  it('shows the beginning of one file of text, with all titles in its contents', async () => {
    const { result } = await previewed(anOrder('markdown-file'));
    const value = result.ok && result.value.kind === 'text' ? result.value : null;
    expect(value?.files.map(({ name }) => name)).toEqual(['lessen.md']);
    expect(value?.files[0]?.text).toMatch(/^# Lessen\n\n## Inhoud\n\n1\. Les 0\n.*24\. Les 23\n/s);
    expect(value?.files[0]?.text.match(/Zo\./g)).toHaveLength(2);
  });

  it('shows nothing private, whatever it becomes', async () => {
    const card = aRecord('initiative', anId(1), {
      title: 'Tuin',
      notes: 'kanarie',
      needs: 'kanarie',
    });
    for (const format of ['docx', 'xlsx', 'csv', 'markdown-file', 'markdown-folder'] as const) {
      const order = { ...anOrder(format), kind: 'initiative' as const, ids: [card.id] };
      const all = await previewed(order, never, { source: aSource([card]) });
      expect(JSON.stringify(all), format).toContain('Tuin');
      expect(JSON.stringify(all), format).not.toContain('kanarie');
    }
  });

  it('says on how many sheets a poster stands', async () => {
    const { result, drawn } = await previewed({
      ...{ kind: 'board', title: 'Bord', size: 'a3', colour: 'water', language: 'nl' },
      columns: [{ name: 'Gehoord', ids: [] }],
    });
    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', sheets: 1 } });
    expect(drawn[0]?.size).toEqual({ width: 1587, height: 1123, pages: 1 });
  });

  it('prints a poster once when only its title grew, and says on how many sheets that is', async () => {
    const counted = [3, 1, 3, 1, 2];
    let printed = 0;
    const tools: Partial<PreviewTools> = {
      lastFit: createLastFit(),
      print: () => {
        printed += 1;
        return Promise.resolve(new Uint8Array());
      },
      officeWork: (() => Promise.resolve(counted[printed - 1] ?? 1)) as PreviewTools['officeWork'],
    };
    const poster = (title: string): PaperOrder => ({
      ...{ kind: 'board', title, size: 'a3', colour: 'water', language: 'nl' },
      columns: [{ name: 'Gehoord', ids: [] }],
    });
    await previewed(poster('Bord'), never, tools);
    const first = printed;
    expect(first).toBe(3);

    const again = await previewed(poster('Bord van Bedum'), never, tools);
    expect(printed - first).toBe(1);
    expect(again.result).toMatchObject({ value: { sheets: 1 } });

    await previewed(poster('Bor'), never, tools);
    expect(printed - first).toBeGreaterThan(2);
  });

  it('stops when the choice changed meanwhile', async () => {
    const stopped = AbortSignal.abort();
    expect((await previewed(anOrder('pdf'), stopped)).result).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
  });
});
