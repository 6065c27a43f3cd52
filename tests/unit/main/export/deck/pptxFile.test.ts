import { describe, expect, it } from 'vitest';
import type { DeckPaper, DeckSlide } from '../../../../../main/export/deck/deckPaper.ts';
import { makePptx } from '../../../../../main/export/deck/pptx.ts';
import { partsOf } from '../office/unzipped.ts';

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
