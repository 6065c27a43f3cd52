import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, it } from 'vitest';
import { runDeck } from '../../../../../main/export/deck/runDeck.ts';
import { doTask } from '../../../../../main/export/office/makeOffice.ts';
import { contribution } from '../../../../../shared/domain/contribution.ts';
import { drawnBridge, tokenOf } from '../../../../../shared/domain/drawnBridge.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { presentation } from '../../../../../shared/domain/presentation.ts';
import type { RawRecord } from '../../../../../shared/domain/entity.ts';
import type { DeckOrder } from '../../../../../shared/ipc/deck.ts';
import { deckFormats } from '../../../../../shared/ipc/deckFormat.ts';
import { aRecord, aSource, anId, canaries } from '../exportParts.ts';
import { partsOf } from '../office/unzipped.ts';
import { blankPdf } from '../someTools.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-'));
});

const talkId = anId(1);
const never = new AbortController().signal;
/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const file = { hash: 'a'.repeat(64), size: png.length, mediaType: 'image/png' };

const talk = aRecord('presentation', talkId, {
  ...canaries(presentation),
  title: 'Commissie',
  audience: 'ABZ',
  date: '2018-01-11',
  agendaItem: '3',
});

const aSlide = (n: number, position: string, values: Record<string, string | boolean>): RawRecord =>
  aRecord('slide', anId(n), { presentationId: talkId, slideKind: 'card', position, ...values });

const gone = 'b'.repeat(64);
let told: string[] = [];
let beside: readonly string[] = [];
let printed = '';
let sides: number[] = [];
beforeEach(() => {
  told = [];
  beside = [];
  printed = '';
  sides = [];
});

const make = async (
  records: readonly RawRecord[],
  format: DeckOrder['format'] = 'pptx',
  drawings: DeckOrder['drawings'] = [],
) => {
  const path = join(folder, format);
  const result = await runDeck(
    { presentationId: talkId, format, colour: 'water', language: 'nl', drawings },
    {
      source: aSource(records),
      place: { choose: () => Promise.resolve(path), mayReplace: () => Promise.resolve(true) },
      officeWork: doTask,
      logo: () => Promise.resolve(null),
      now: () => new Date('2026-11-30T12:00:00Z'),
      onProgress: (done, total) => told.push(`${String(done)}/${String(total)}`),
      openDarkroom: () =>
        Promise.resolve({
          draw: (hash, longestSide) => {
            sides.push(longestSide);
            return Promise.resolve(hash === gone ? null : { bytes: png, mediaType: 'image/png' });
          },
          close: () => undefined,
        }),
      printSheet: ({ html, pictures }) => {
        beside = [...pictures.keys()];
        printed = html;
        return format === 'slides-pdf' ? blankPdf() : Promise.resolve(Buffer.from(html));
      },
    },
    never,
  );
  return { result, parts: result.ok ? partsOf(await readFile(path)) : new Map<string, string>() };
};

const photo = (permission: string) =>
  aRecord('attachment', anId(9), { permission, alt: 'Een tuin vol <mensen>', file });

describe('a talk for PowerPoint', () => {
  it('says in its properties for whom it is, at which point of the agenda, and when', async () => {
    const { parts } = await make([talk, aSlide(2, 'a0', { title: 'Brug', mayShow: true })]);

    const core = parts.get('docProps/core.xml');
    expect(core).toContain('ABZ · agendapunt 3 · 11 januari 2018');
  });

  it('has a title and a text of its layout, notes, and words for its photo', async () => {
    const { result, parts } = await make([
      talk,
      photo('public'),
      aSlide(3, 'a1', { title: 'Tweede', words: '- een **punt**', notes: 'Vertel dit & dat' }),
      aSlide(2, 'a0', { title: 'Eerste', photoId: anId(9) }),
    ]);

    expect(result).toMatchObject({ ok: true, value: { files: 1 } });
    const [first = '', second = ''] = ['slide1', 'slide2'].map((name) =>
      parts.get(`ppt/slides/${name}.xml`),
    );
    expect(first).toMatch(/type="title".*Eerste/s);
    expect(first).toContain('descr="Een tuin vol &lt;mensen&gt;"');
    expect(second).toMatch(/type="title".*Tweede.*type="body".*punt/s);
    expect(parts.get('ppt/notesSlides/notesSlide2.xml')).toContain('Vertel dit &amp; dat');
    for (const [name, xml] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      expect(() => parser.write(xml).close(), name).not.toThrow();
    }
  });

  it.each(deckFormats)('holds nothing private of the talk or of its cards (%s)', async (format) => {
    const card = aRecord('initiative', anId(5), canaries(initiative));
    const question = aRecord('roomQuestion', anId(6), {
      presentationId: talkId,
      text: 'kanarie-vraag',
    });
    const notes = format === 'pptx' ? '' : 'kanarie-notitie';
    const shown = aSlide(2, 'a0', { title: 'Tuin', words: 'Samen', notes, mayShow: true });
    const slide = { ...shown, values: { ...shown.values, initiativeId: card.id } };

    const { parts } = await make([talk, card, question, slide], format);

    const words = [printed, ...parts.values()].join('\n');
    expect(words).toContain('Tuin');
    expect(words).not.toContain('kanarie');
  });
});

describe('the photos of a talk', () => {
  const lost = aRecord('attachment', anId(8), {
    ...{ permission: 'public', alt: 'Het plein', fileName: 'IMG_0412.webp' },
    file: { ...file, hash: gone },
  });

  it('are named when they cannot be read, and the rest is there', async () => {
    const { result, parts } = await make([
      talk,
      photo('public'),
      lost,
      aSlide(2, 'a0', { title: 'Tuin', photoId: anId(9) }),
      aSlide(3, 'a1', { title: 'Plein', photoId: anId(8) }),
    ]);

    expect(result).toMatchObject({ ok: true, value: { missing: 1, lost: ['IMG_0412.webp'] } });
    expect(parts.get('ppt/slides/slide1.xml')).toContain('descr="Een tuin vol');
    expect(parts.get('ppt/slides/slide2.xml')).not.toContain('descr="Het plein"');
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('lie beside the page of the A3, which would be megabytes of text with them in it', async () => {
    const slide = aSlide(2, 'a0', { title: 'Tuin', photoId: anId(9) });

    const { parts } = await make([talk, photo('public'), slide], 'a3');

    const html = [...parts.values()].join('');
    expect(html).toContain('<img alt="Een tuin vol &lt;mensen&gt;" src="photo-1">');
    expect(html).not.toContain('base64');
    expect(beside).toEqual(['photo-1']);
  });
});

describe('the bridge of a card on a slide', () => {
  const shared = { shared: { id: anId(50), isOwn: true, isLive: true } };
  const card = { ...aRecord('initiative', anId(5), { title: 'Tuin' }), ...shared };
  const drawn = aSlide(2, 'a0', { title: 'De brug', drawingOfId: anId(5) });
  const plank = aRecord('contribution', anId(6), { initiativeId: anId(5), text: 'Geheime plank' });
  const drawings = [2, 3].map((n) => ({ slideId: anId(n), alt: 'Vier planken & een stoel', png }));

  it('stands on its slide with its words, and on no slide that does not ask for it', async () => {
    const { parts } = await make([talk, card, drawn, aSlide(3, 'a1', {})], 'pptx', drawings);

    const [first = '', second = ''] = ['slide1', 'slide2'].map((name) =>
      parts.get(`ppt/slides/${name}.xml`),
    );
    expect(first).toContain('descr="Vier planken &amp; een stoel"');
    expect(second).not.toContain('descr="Vier planken');
  });

  it('gets a box of the A3, also where the slide says nothing else', async () => {
    const { parts } = await make([talk, card, drawn], 'a3', drawings);

    expect([...parts.values()].join('')).toContain(
      '<img alt="Vier planken &amp; een stoel" src="photo-1">',
    );
    expect(beside).toEqual(['photo-1']);
  });

  const numbered = drawings.map((one) => ({
    ...one,
    size: { width: 300, height: 120 },
    keys: [
      {
        of: 'planks' as const,
        columns: [[{ number: 1, text: 'Kracht: zelf & samen' }], [{ number: 2, text: 'Talent' }]],
      },
    ],
  }));

  it('has the key to its numbers on a slide behind it, in letters for a room', async () => {
    const { parts } = await make([talk, card, drawn, aSlide(3, 'a1', {})], 'pptx', numbered);

    const key = parts.get('ppt/slides/slide2.xml') ?? '';
    expect(key).toMatch(/type="title".*De brug: de planken/s);
    expect(key).toMatch(/startAt="1".*Kracht: zelf &amp; samen.*startAt="2".*Talent/s);
    for (const [, size] of key.matchAll(/sz="(\d+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(2000);
    expect(parts.get('ppt/slides/slide3.xml')).not.toContain('Talent');
  });

  it('has the key beside it on the A3, and is drawn at the size it was made for', async () => {
    const { parts } = await make([talk, card, drawn], 'a3', numbered);

    const html = [...parts.values()].join('');
    expect(html).toContain('style="width: 300pt; height: 120pt"');
    expect(html).toContain('<li value="1">Kracht: zelf &amp; samen</li>');
    expect(html).toContain('<li value="2">Talent</li>');
  });

  it('makes room for the words above it in a file for PowerPoint', async () => {
    const topOf = async (words: string): Promise<number> => {
      const worded = { ...drawn, values: { ...drawn.values, words } };
      const { parts } = await make([talk, card, worded], 'pptx', drawings);
      const picture = /<p:pic>.*?<a:off x="\d+" y="(\d+)"/s;
      return Number(picture.exec(parts.get('ppt/slides/slide1.xml') ?? '')?.[1]) / 914_400;
    };

    expect(await topOf('Kort.')).toBeLessThan(3.1);
    const long = 'De sleutel ging van hand tot hand, en niemand vroeg om geld. ';
    const [ten, twenty] = [await topOf(long.repeat(10)), await topOf(long.repeat(20))];
    // Ten sentences take six lines of 16 points, and twenty no more than a little over twice that.
    expect(ten).toBeGreaterThan(1.6 + (6 * 16 * 1.2) / 72);
    expect(twenty).toBeLessThan(5);
  });

  it.each([
    ['of a card that stays home', [aRecord('initiative', anId(5), { title: 'Tuin' })]],
    ['with a plank that colleagues do not have', [card, plank]],
  ])('waits where it is one %s, until it was seen as it is now', async (_name, records) => {
    const initiative = { id: anId(5), partyIds: [] };
    const planks = records.flatMap((one) =>
      one.kind === 'contribution' ? readRecord(contribution, one) : [],
    );
    const drawingSeen = tokenOf(
      anId(5),
      drawnBridge(initiative, planks, () => undefined),
    );
    const allowed = { ...drawn, values: { ...drawn.values, mayShow: true } };
    const seen = { ...drawn, values: { ...drawn.values, drawingSeen } };
    const another = { ...plank, id: anId(7) };

    for (const of of [[allowed], [seen, another]]) {
      const { result } = await make([talk, ...records, ...of], 'a3', drawings);
      expect(result).toEqual({ ok: false, error: { kind: 'checks-open' } });
    }
    const { result } = await make([talk, ...records, seen], 'a3', drawings);
    expect(result).toMatchObject({ ok: true });
  });
});

describe('how large a photo is drawn', () => {
  it('is smaller on a page that it shares with many, and the same on every slide', async () => {
    const records = [
      talk,
      photo('public'),
      aSlide(2, 'a0', { title: 'Tuin', photoId: anId(9) }),
      ...Array.from({ length: 11 }, (_, at) =>
        aSlide(20 + at, `b${String(at)}`, { title: 'Verder', words: 'Wat we zagen.' }),
      ),
    ];

    await make(records, 'a3');
    await make(records.slice(0, 3), 'a3');
    await make(records, 'pptx');
    await make(records.slice(0, 3), 'pptx');

    const [many = 0, alone = 0, slide = 0, slideAlone = 0] = sides;
    expect(many).toBeLessThan(alone);
    expect(slide).toBe(slideAlone);
    expect(slide).toBeGreaterThan(alone);
  });
});

describe('a photo that is lost', () => {
  it('leaves the others as sharp as the larger boxes they get', async () => {
    const slideWith = (at: number, photoId: string) =>
      aSlide(40 + at, `b${String(at)}`, { title: 'Tuin', photoId });
    const lost = aRecord('attachment', anId(8), {
      ...{ file: { ...file, hash: gone }, permission: 'public', alt: 'weg', fileName: 'weg.jpg' },
      talkId,
    });
    const shown = [0, 1, 2].map((at) => slideWith(at, anId(9)));
    const unseen = [3, 4, 5, 6, 7, 8].map((at) => slideWith(at, anId(8)));

    const { result } = await make([talk, photo('public'), lost, ...shown, ...unseen], 'a3');

    expect(result).toMatchObject({ ok: true, value: { lost: ['weg.jpg'] } });
    const [asPlanned = 0] = sides;
    expect(sides.at(-1)).toBeGreaterThan(asPlanned);
  });
});

describe('slides as a PDF', () => {
  it('have a page each, as on the screen: bridges, words, a drawing, a photo with its words', async () => {
    const { result } = await make(
      [
        talk,
        photo('public'),
        aSlide(2, 'a0', { slideKind: 'bridge', title: 'Bruggen bouw je samen' }),
        aSlide(3, 'a1', { title: 'Tuin <1>', words: '# Kop\n\n- een **punt**', photoId: anId(9) }),
        aSlide(4, 'a2', { slideKind: 'drawing' }),
      ],
      'slides-pdf',
    );

    expect(result).toMatchObject({ ok: true, value: { files: 1, missing: 0 } });
    expect(printed.match(/<section class="slide/g)).toHaveLength(3);
    expect(printed).toMatch(/slide bridge.*<svg[^>]*aria-hidden.*<h1>Bruggen bouw je samen</s);
    expect(printed).toContain('<h1>Tuin &lt;1&gt;</h1>');
    expect(printed).toContain('<h2>Kop</h2>\n<ul><li><p>een <strong>punt</strong></p></li></ul>');
    expect(printed).toContain('alt="Een tuin vol &lt;mensen&gt;" src="photo-1"');
    expect(printed).toMatch(/<svg class="drawing" role="img" aria-label="Een brug over het water/);
    expect(printed).toContain('<html lang="nl">');
    expect(beside).toEqual(['photo-1']);
    expect(told).toEqual(['0/2', '1/2', '2/2']);
  });

  it('say of themselves what they are, for whom and when, and no person', async () => {
    await make([talk, aSlide(2, 'a0', { title: 'Brug' })], 'slides-pdf');

    const bytes = await readFile(join(folder, 'slides-pdf'));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('Commissie');
    expect(document.getSubject()).toBe('ABZ · agendapunt 3 · 11 januari 2018');
    expect(document.getAuthor()).toBe('Bruggenbouwer');
  });

  it('have the key to a bridge on a page behind it, numbered as on the bridge', async () => {
    const shared = { shared: { id: anId(50), isOwn: true, isLive: true } };
    const card = { ...aRecord('initiative', anId(5), { title: 'Tuin' }), ...shared };
    const columns = [[{ number: 1, text: 'Kracht' }], [{ number: 2, text: 'Zelf & samen' }]];
    const keys = [{ of: 'planks' as const, columns }];

    await make(
      [talk, card, aSlide(2, 'a0', { title: 'De brug', drawingOfId: anId(5) })],
      'slides-pdf',
      [{ slideId: anId(2), alt: 'Twee planken', png, keys }],
    );

    expect(printed).toContain('<img class="card-bridge" alt="Twee planken" src="photo-1">');
    expect(printed).toMatch(/<h1>De brug: de planken<.*<ol start="2"><li>Zelf &amp; samen</s);
  });

  it('lead to the web and to mail alone', async () => {
    const words = '[dorp](https://dorp.nl) [niet](javascript:alert(1)) [ook niet](file:///etc)';

    await make([talk, aSlide(2, 'a0', { words })], 'slides-pdf');

    expect(printed.match(/href="[^"]*"/g)).toEqual(['href="https://dorp.nl"']);
  });
});

describe('the check list', () => {
  it.each([
    ['a photo without permission', [photo('none'), aSlide(2, 'a0', { photoId: anId(9) })]],
    ['a photo for colleagues', [photo('internal'), aSlide(2, 'a0', { photoId: anId(9) })]],
    [
      'a card that nobody else has',
      [
        aRecord('initiative', anId(5), { title: 'Tuin' }),
        aSlide(2, 'a0', { initiativeId: anId(5) }),
      ],
    ],
  ] as const)('stops at %s, also where no screen looked', async (_name, records) => {
    const { result } = await make([talk, ...records]);

    expect(result).toEqual({ ok: false, error: { kind: 'checks-open' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
