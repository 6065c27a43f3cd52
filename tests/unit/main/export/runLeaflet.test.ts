import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLeaflet } from '../../../../main/export/runLeaflet.ts';
import { leafletWords } from '../../../../main/export/leafletWords.ts';
import { proposedRules, retentionKinds } from '../../../../shared/privacy/retention.ts';
import type { RetentionRules, RetentionStop } from '../../../../shared/privacy/retention.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaflet-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What stands on it, whatever it looks like. */
const leaflet = async (
  retention: RetentionRules = proposedRules,
  retentionStop: RetentionStop | null = null,
  pages = 1,
) => {
  const printed: string[] = [];
  const result = await runLeaflet(
    { title: 'Voor de FG', language: 'nl' },
    {
      settings: () => ({ retention, retentionStop }),
      now: () => new Date('2026-11-30T12:00:00Z'),
      place: {
        choose: () => Promise.resolve(join(folder, 'fg.pdf')),
        mayReplace: () => Promise.resolve(true),
      },
      print: async (html) => {
        printed.push(html);
        const pdf = await PDFDocument.create();
        for (let page = 0; page < pages; page++) pdf.addPage();
        return pdf.save();
      },
    },
    new AbortController().signal,
  );
  return { result, html: printed.at(-1) ?? '' };
};

describe('the leaflet for the data protection officer', () => {
  it('says the rules of this computer as they are now', async () => {
    const { html } = await leaflet({
      ...proposedRules,
      contactMoment: { isOn: true, ask: 6, gone: 1 + 6 },
      party: { isOn: false, ask: 12, gone: 24 },
    });

    expect(html).toContain('Vraag na 6 maanden, weg na 7 maanden');
    expect(html).toContain('Vraag na 90 dagen, weg na 180 dagen');
    expect(html).toContain('Vraag 30 dagen voor het eind van de toestemming, weg op het eind');
    expect(html).toContain('Geen termijn ingesteld');
  });

  it('promises of its first five rows that what is thrown away goes, and of nothing else', async () => {
    expect((await leaflet()).html).toContain('zelf weggooit uit de eerste vijf rijen, gaat na 30');

    for (const { rows } of Object.values(leafletWords)) {
      const [first, others] = [rows.slice(0, 5), rows.slice(5)];
      expect(first.map(({ rule }) => rule).toSorted()).toEqual(retentionKinds.toSorted());
      expect(new Set(others.map(({ rule }) => rule))).toEqual(new Set(['kept']));
    }
  });

  it('says whether the stop is on, and why', async () => {
    expect((await leaflet()).html).toContain('De bewaarstop staat nu uit.');
    const stop = { why: 'Verzoek <Woo>', by: '', since: '2026-11-30' };

    expect((await leaflet(proposedRules, stop)).html).toContain(
      'De bewaarstop staat aan sinds 2026-11-30: Verzoek &lt;Woo&gt;.',
    );
  });

  it('is one page, or none', async () => {
    expect((await leaflet()).result).toMatchObject({ ok: true });
    expect((await leaflet(proposedRules, null, 2)).result).toEqual({
      ok: false,
      error: { kind: 'too-much' },
    });
  });
});
