import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pagesSaid } from '../../../../main/export/pagesSaid.ts';

const ofPages = async (count: number): Promise<PDFDocument> => {
  const document = await PDFDocument.create();
  for (let at = 0; at < count; at++) document.addPage();
  document.setTitle('/Type /Pages /Count 99');
  return document;
};

describe('the number of pages that a PDF says it has', () => {
  it('is read by way of its table, whatever its words say', async () => {
    const document = await ofPages(12);

    expect(pagesSaid(await document.save({ useObjectStreams: false }))).toBe(12);
  });

  it('is not known of one that is written without that table', async () => {
    const document = await ofPages(12);

    expect(pagesSaid(await document.save({ useObjectStreams: true }))).toBeNull();
  });

  it('is not known of what is no PDF', () => {
    expect(pagesSaid(Buffer.from('no PDF at all'))).toBeNull();
  });
});
