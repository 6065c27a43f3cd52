import { describe, expect, it } from 'vitest';
import { doTask } from '../../../../../main/export/office/makeOffice.ts';
import type { HistoryPaper } from '../../../../../main/export/history/historyPaper.ts';
import { partsOf } from '../office/unzipped.ts';

const paper: HistoryPaper = {
  format: 'history-docx',
  title: 'Leergeschiedenis',
  madeOn: '11 januari 2018',
  language: 'nl',
  colour: 'water',
  logo: null,
  chapters: [
    {
      title: 'Speeltuin\u0007',
      facts: [],
      rows: [
        {
          told: { heading: 'Een verhaal', when: '2016', markdown: 'Met *koffie*.', isQuote: true },
          remarks: [
            { panel: 'municipality', heading: 'Gemeente', markdown: '## Ruimte\n\nVoor een hek.' },
          ],
        },
        { told: { heading: 'Stil', when: '', markdown: '' }, remarks: [] },
      ],
    },
  ],
};

describe('a learning history in Word', () => {
  it('is a real table of two columns whose head comes back on each page', async () => {
    const bytes = await doTask(paper, () => undefined);
    const xml = partsOf(bytes).get('word/document.xml') ?? '';

    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
    expect(xml.match(/<w:tc>/g)).toHaveLength(6);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toMatch(/w:pStyle w:val="Quote"/);
    expect(xml).toContain('■ Gemeente');
    expect(xml).toContain('Wat valt jou op?');
    expect(xml).not.toContain('\u0007');
    const levels = [...xml.matchAll(/w:val="Heading(\d)"/g)].map(([, level]) => level);
    expect(levels).toEqual(['1', '2', '3', '4', '2']);
  });
});
