import { describe, expect, it } from 'vitest';
import { previewOrder } from '../../../../../main/export/preview/previewOrder.ts';
import type { PageSize } from '../../../../../main/export/preview/previewOrder.ts';
import type { ExportOrder, PaperOrder } from '../../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId } from '../exportParts.ts';
import { never, someTools } from '../someTools.ts';

const ids = Array.from({ length: 40 }, (_, at) => anId(at));
const source = aSource(
  ids.map((id, at) => aRecord('lesson', id, { title: `Les ${String(at)}`, why: 'Zo.' })),
);

const anOrder = (format: ExportOrder['format']): PaperOrder => ({
  ...{ kind: 'lesson', ids, format, leaveOut: [], title: 'Lessen' },
  ...{ colour: 'water', language: 'nl' },
});

const previewed = async (order: PaperOrder, signal = never) => {
  const drawn: { html: string; size: PageSize }[] = [];
  const result = await previewOrder(
    order,
    {
      ...someTools('', { source }),
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

  it('lists what goes in where there are no pages yet', async () => {
    const { result } = await previewed(anOrder('xlsx'));
    expect(result).toMatchObject({
      ok: true,
      value: { kind: 'list', parts: ['Bijgewerkt op', 'Hoe kwam dat?'] },
    });
  });

  it('says on how many sheets a poster stands', async () => {
    const { result, drawn } = await previewed({
      ...{ kind: 'board', title: 'Bord', size: 'a3', colour: 'water', language: 'nl' },
      columns: [{ name: 'Gehoord', ids: [] }],
    });
    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', sheets: 1 } });
    expect(drawn[0]?.size).toEqual({ width: 1587, height: 1123, pages: 1 });
  });

  it('stops when the choice changed meanwhile', async () => {
    const stopped = AbortSignal.abort();
    expect((await previewed(anOrder('pdf'), stopped)).result).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
  });
});
