import { describe, expect, it } from 'vitest';
import type { DeckPaper, DeckSlide } from '../../../../../main/export/deck/deckPaper.ts';
import { makePptx } from '../../../../../main/export/deck/pptx.ts';
import { partsOf } from '../office/unzipped.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const aSlide = (change: Partial<DeckSlide> = {}): DeckSlide => ({
  ...{ kind: 'card', title: 'Tuin', words: 'Wij zaaien.', notes: '', photo: null, drawing: null },
  ...change,
});

const partsOfDeck = async (slide: DeckSlide, language: DeckPaper['language'] = 'nl') => {
  const look = { format: 'pptx', title: 'Praatje', about: '', colour: 'water' } as const;
  return partsOf(await makePptx({ ...look, language, slides: [slide] }));
};

describe('the language of a file for PowerPoint', () => {
  it.each([
    { language: 'nl', said: 'nl-NL' },
    { language: 'en', said: 'en-GB' },
  ] as const)('is $said everywhere, so that no word is underlined as a mistake', async (given) => {
    const slide = aSlide({ words: '- **een** punt\n- twee', notes: 'Begin rustig.' });
    const parts = await partsOfDeck(slide, given.language);

    const said = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/\b(?:lang|altLang)="([^"]*)"/g)].map(([, lang]) => lang),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(new Set(said)).toEqual(new Set([given.said]));
    expect(parts.get('docProps/core.xml')).toContain(`<dc:language>${given.said}</dc:language>`);
  });

  it('leaves the words themselves as they are', async () => {
    const parts = await partsOfDeck(aSlide({ words: 'Schrijf lang="en-US" op.' }));
    expect(parts.get('ppt/slides/slide1.xml')).toContain('lang=&quot;en-US&quot;');
  });
});

describe('the notes under a slide', () => {
  it('keep their lines as paragraphs', async () => {
    const parts = await partsOfDeck(aSlide({ notes: 'Begin rustig.\n\nDan <Jan> & co.\r\nSlot.' }));

    const notes = parts.get('ppt/notesSlides/notesSlide1.xml') ?? '';
    const body = /type="body".*?<\/p:sp>/s.exec(notes)?.[0] ?? '';
    const lines = [...body.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner = '']) =>
      [...inner.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join(''),
    );
    expect(lines).toEqual(['Begin rustig.', '', 'Dan &lt;Jan&gt; &amp; co.', 'Slot.']);
  });
});

describe('the longest words that a slide may have', () => {
  const prose = 'Wij hebben samen met de buurt een nieuwe speelplek bedacht en gebouwd. '.repeat(
    60,
  );
  const words = prose.slice(0, 4000);
  const list = '- Een punt van een regel of twee, met **nadruk** hier en daar in de zin.\n'.repeat(
    55,
  );
  const drawing = { bytes: png, mediaType: 'image/png', alt: 'De brug' };
  const bridge = { ...drawing, keys: [], size: null };

  it.each([
    { layout: 'text', slide: aSlide({ words }), width: 11.6, height: 5.1 },
    { layout: 'text with a list', slide: aSlide({ words: list }), width: 11.2, height: 5.1 },
    { layout: 'photo', slide: aSlide({ words, photo: drawing }), width: 6.1, height: 5.1 },
    { layout: 'bridge', slide: aSlide({ kind: 'bridge', words }), width: 11.6, height: 1.7 },
    // What stands below the drawing goes down with it.
    { layout: 'drawn bridge', slide: aSlide({ words, drawing: bridge }), width: 11.6, height: 2.9 },
    { layout: 'drawing', slide: aSlide({ kind: 'drawing', words }), width: 11.6, height: 0.5 },
  ])('stay within their box: $layout', async ({ slide, width, height }) => {
    const xml = (await partsOfDeck(slide)).get('ppt/slides/slide1.xml') ?? '';
    const body = /type="body".*?<\/p:sp>/s.exec(xml)?.[0] ?? '';

    const size = Number(/sz="(\d+)"/.exec(body)?.[1]) / 100;
    const paragraphs = [...body.matchAll(/<a:p>.*?<\/a:p>/gs)].map(
      ([one]) => [...one.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join('').length,
    );
    // Letters of Calibri are half as wide as they are high, on average.
    const perLine = (width * 72) / (size * 0.5);
    const lines = paragraphs.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
    expect((lines * 1.2 + paragraphs.length * 0.2) * size).toBeLessThanOrEqual(height * 72);
  });

  it('set a long title smaller, and a short one as large as ever', async () => {
    const sizeOf = async (title: string): Promise<string | undefined> => {
      const xml = (await partsOfDeck(aSlide({ title }))).get('ppt/slides/slide1.xml') ?? '';
      return /type="title".*?<a:rPr[^>]*?sz="(\d+)"/s.exec(xml.replace(/type="body".*/s, ''))?.[1];
    };

    expect(await sizeOf('Tuin')).toBe('3600');
    expect(Number(await sizeOf(prose.slice(0, 300)))).toBeLessThanOrEqual(1500);
  });

  it('stay as large as they were where there is room', async () => {
    const xml = (await partsOfDeck(aSlide())).get('ppt/slides/slide1.xml') ?? '';
    expect(xml).toContain('sz="2400"');
  });
});
