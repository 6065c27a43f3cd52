import { describe, expect, it } from 'vitest';
import { previewDeck } from '../../../../../main/export/deck/previewDeck.ts';
import type { RawRecord } from '../../../../../shared/domain/entity.ts';
import type { DeckFormat } from '../../../../../shared/ipc/deckFormat.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { aRecord, aSource, anId, canaries } from '../exportParts.ts';

const talkId = anId(1);
const never = new AbortController().signal;
const png = new Uint8Array([1]);

const look = async (records: readonly RawRecord[], format: DeckFormat = 'a3') => {
  const drawn: { readonly html: string; readonly fit: string | undefined }[] = [];
  const result = await previewDeck(
    { presentationId: talkId, format, colour: 'water', language: 'nl' },
    {
      source: aSource(records),
      logo: () => Promise.resolve(null),
      now: () => new Date('2026-12-01T12:00:00Z'),
      openDarkroom: () => Promise.reject(new Error('there is no photo')),
      drawPages: (html, { width, height, pages }, _signal, beside) => {
        drawn.push({ html, fit: beside?.fit });
        return Promise.resolve(Array.from({ length: pages }, () => ({ png, width, height })));
      },
    },
    never,
  );
  return { result, drawn };
};

const talk = aRecord('presentation', talkId, { title: 'Commissie' });
const aSlide = (values: Record<string, string | boolean>): RawRecord =>
  aRecord('slide', anId(2), {
    presentationId: talkId,
    slideKind: 'card',
    position: 'a0',
    ...values,
  });

describe('a look at the A3 of a talk', () => {
  it('is one page that is made to fit, with nothing private in it', async () => {
    const card = aRecord('initiative', anId(5), canaries(initiative));
    const shown = aSlide({ title: 'Tuin', words: 'Samen', mayShow: true, initiativeId: card.id });

    const { result, drawn } = await look([talk, card, shown]);

    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', pages: [{ width: 1587 }] } });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.html).toContain('Tuin');
    expect(drawn[0]?.html).not.toContain('kanarie');
    expect(drawn[0]?.fit).toContain('section');
  });

  it('stops at the check list, and draws nothing then', async () => {
    const card = aRecord('initiative', anId(5), { title: 'Tuin' });

    const { result, drawn } = await look([talk, card, aSlide({ initiativeId: card.id })]);

    expect(result).toEqual({ ok: false, error: { kind: 'checks-open' } });
    expect(drawn).toEqual([]);
  });
});

describe('a look at the PDF of a talk', () => {
  it('is every page, made to fit, drawn in windows that are not too large', async () => {
    const slides = Array.from({ length: 10 }, (_, at) => ({
      ...aSlide({ title: `Dia ${String(at)}`, notes: 'kanarie', position: `a${String(at)}` }),
      id: anId(20 + at),
    }));

    const { result, drawn } = await look([talk, ...slides], 'slides-pdf');

    const pages = Array.from({ length: 10 }, () => ({ png, width: 1280, height: 720 }));
    expect(result).toMatchObject({ ok: true, value: { kind: 'pages', pages } });
    expect(drawn.map(({ html }) => html.match(/<h1>/g)?.length)).toEqual([8, 2]);
    expect(drawn[1]?.html).toContain('Dia 9');
    expect(drawn.map(({ html }) => html).join('')).not.toContain('kanarie');
    expect(drawn[0]?.fit).toContain('.slide');
  });
});
