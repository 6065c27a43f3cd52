import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { aPlan, around, cellsOf, readBytes, villageId, villageNames } from './aPlan.ts';

const text = (value: string, more: object = {}) => ({ value, ...more });

/** A list as people make it: one cell for the village beside all its rows. */
const aWorkbook = async (): Promise<Buffer> =>
  writeXlsxFile([
    { sheet: 'Uitleg', data: [[text('a'), text('b')], [text('c')]] },
    {
      sheet: 'Lijst',
      data: [
        [text('Lijst van mei', { columnSpan: 3 }), null, null],
        [],
        [text('Dorp', { rowSpan: 2 }), text('Titel'), text('Tekst')],
        [null, text('(kort)'), text('(lang)')],
        [text('Bedum', { rowSpan: 4 }), text('Bankje'), text('hout')],
        [null, text('Koor'), text('zang')],
        [null, null, null],
        [null, text('Oogst'), text('bonen')],
        [text('Zuidwolde'), text('Markt'), text('kaas')],
      ],
    },
  ]).toBuffer();

const read = async () => {
  const { readXlsx } = await import('../../../../main/import/formats/xlsx.ts');
  return readXlsx(await aWorkbook(), 1);
};

describe('a cell of a workbook that stands beside several rows', () => {
  it('says the same of each of them; of headings and empty rows it says nothing', async () => {
    const source = await read();

    expect(source.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['', '(kort)'],
      ['Bedum', 'Bankje'],
      ['Bedum', 'Koor'],
      ['Bedum', 'Oogst'],
      ['Zuidwolde', 'Markt'],
    ]);
  });

  it('gives every card its village', async () => {
    const source = await read();

    const { cards } = planCards(source, aPlan(source), around());

    const bedum = villageId(villageNames.indexOf('Bedum'));
    expect(cards.find(({ title }) => title === 'Oogst')?.villageIds).toEqual([bedum]);
  });

  it('leaves a row that came in before the same row', async () => {
    const source = await read();
    const before = {
      ...source,
      rows: source.rows.map(({ id, cells, cellsBefore }) => ({ id, cells: cellsBefore ?? cells })),
    };
    const marks = planCards(before, aPlan(before), around()).cards.map(({ mark }) => mark);

    expect(before.rows[2]?.cells[0]).toBe('');
    expect(planCards(source, aPlan(source), around({ marks })).cards).toEqual([]);
  });

  it('is nothing in a workbook without any', async () => {
    const bytes = await writeXlsxFile([
      { sheet: 'A', data: [[text('Titel'), text('Dorp')], [text('a')]] },
    ]).toBuffer();

    expect(cellsOf(await readBytes('a.xlsx', bytes), 'Dorp')).toEqual(['']);
  });
});
