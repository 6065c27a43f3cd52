import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectHistory } from '../../../../../main/export/history/collectHistory.ts';
import { cleanedSource } from '../../../../../main/export/leaving/cleanedSource.ts';
import { namedCards } from '../../../../../main/export/leaving/namedCards.ts';
import { runOrder } from '../../../../../main/export/runOrder.ts';
import type { RawRecord } from '../../../../../shared/domain/entity.ts';
import type { ExportOrder, PaperOrder } from '../../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId } from '../exportParts.ts';
import { never, someTools } from '../someTools.ts';

let path = '';
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'leaving-')), 'lessen.md');
});

const anOrder = (change: Partial<ExportOrder> = {}): ExportOrder => ({
  ...{ kind: 'lesson', ids: [anId(1)], format: 'markdown-file', leaveOut: [] },
  ...{ title: 'Lessen', colour: 'water', language: 'nl', ...change },
});

const aLesson = (why: string): RawRecord => aRecord('lesson', anId(1), { title: 'Bel eerst', why });
const named = aLesson('Wij belden Jan de Bakker op 06 12345678.');
const withColleagues = { shared: { id: anId(9), isOwn: true, isLive: true } };

const written = async (records: readonly RawRecord[], order: PaperOrder) => {
  const result = await runOrder(order, someTools(path, { source: aSource(records) }), never);
  const words = await readFile(path, 'utf8').catch(() => '');
  return { result, words };
};

describe('names on cards that leave', () => {
  it('stop the export of a card that nobody checked', async () => {
    const { result, words } = await written([named], anOrder());

    expect(result).toEqual({ ok: false, error: { kind: 'names-found' } });
    expect(words).toBe('');
  });

  it('become what the person chose, and the rest stays as it is', async () => {
    const names = [
      { text: 'Jan de Bakker', choice: 'resident' },
      { text: '06 12345678', choice: 'keep' },
    ] as const;
    const { result, words } = await written([named], anOrder({ names: [...names] }));

    expect(result).toMatchObject({ ok: true });
    expect(words).toContain('Wij belden een inwoner op 06 12345678.');
  });

  it('are asked about where colleagues have the card too, and left standing by one choice', async () => {
    const records = [{ ...named, ...withColleagues }];
    expect((await written(records, anOrder())).result).toEqual({
      ok: false,
      error: { kind: 'names-found' },
    });

    const names = ['Jan de Bakker', '06 12345678'].map((text) => ({
      text,
      choice: 'keep' as const,
    }));
    const { words } = await written(records, anOrder({ names }));
    expect(words).toContain('Wij belden Jan de Bakker');
  });

  it('are asked about again when a colleague took the card away', async () => {
    const gone = { shared: { id: anId(9), isOwn: false, isLive: false } };
    const { result } = await written([{ ...named, ...gone }], anOrder());
    expect(result).toEqual({ ok: false, error: { kind: 'names-found' } });
  });

  it('need no choice in what stays off the paper', async () => {
    const { result } = await written([named], anOrder({ leaveOut: ['why'] }));
    expect(result).toMatchObject({ ok: true });
  });

  it('are found by a word of somebody on the list of people', async () => {
    const person = aRecord('person', anId(3), { displayName: 'geertje' });
    const source = aSource([aLesson('Dat zei geertje ook.'), person]);

    expect(await namedCards(source, anOrder(), never)).toEqual([
      {
        ...{ kind: 'lesson', id: anId(1), title: 'Bel eerst' },
        names: [{ text: 'geertje', kind: 'name' }],
      },
    ]);
  });

  it('count on a poster where they stand in a title', async () => {
    const order: PaperOrder = {
      ...{ kind: 'board', title: 'Bord', size: 'a3', colour: 'water', language: 'nl' },
      columns: [{ name: 'Loopt', ids: [anId(1), anId(2)] }],
    };
    const cards = [
      aRecord('initiative', anId(1), { title: 'De tuin van Jan Bakker' }),
      aRecord('initiative', anId(2), { title: 'Tuin', tags: ['Piet Jansen'] }),
    ];

    expect(await written(cards, order)).toMatchObject({
      result: { ok: false, error: { kind: 'names-found' } },
    });
    expect(await namedCards(aSource(cards), order, never)).toHaveLength(1);
  });

  it('leave the title of a learning history unless the person said that it is none', async () => {
    const source = aSource([aRecord('initiative', anId(1), { title: 'De tuin van Jan Bakker' })]);
    const order: PaperOrder = {
      ...{ kind: 'history', format: 'pdf', ids: [anId(1)], kept: [] },
      ...{ title: 'Leren', colour: 'water', language: 'nl' },
    };
    const titleOf = async (kept: readonly string[]) => {
      const asked = { ...order, kept: [...kept] };
      const cleaned = await cleanedSource(source, asked, never);
      const { chapters } = await collectHistory({ source: cleaned }, asked, () => undefined, never);
      return chapters[0]?.title;
    };

    expect(await titleOf([])).toBe('De tuin van een inwoner');
    expect(await titleOf(['Jan Bakker'])).toBe('De tuin van Jan Bakker');
  });

  const photo = aRecord('attachment', anId(5), {
    ...{ fileName: 'Piet Jansen.jpg', alt: 'Piet Jansen schept aarde', permission: 'public' },
    ...{ lessonId: anId(1), file: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', size: 1 } },
  });
  const plain = aLesson('Bel altijd eerst.');

  it('stand in the words of a photo that is printed', async () => {
    const order = anOrder({ format: 'pdf' });
    const source = aSource([plain, photo]);
    const found = await namedCards(source, order, never);
    expect(found.map(({ names }) => names)).toEqual([[{ text: 'Piet Jansen', kind: 'name' }]]);
    expect(await namedCards(source, { ...order, leaveOut: ['photos'] }, never)).toEqual([]);
    expect(await namedCards(source, anOrder(), never)).toEqual([]);

    const names = [{ text: 'Piet Jansen', choice: 'resident' as const }];
    const [cleaned] = await (
      await cleanedSource(source, { ...order, names }, never)
    ).list('attachment');
    expect(cleaned?.values['alt']).toBe('Een inwoner schept aarde');
  });

  it('stand in the name of an organisation that colleagues do not know', async () => {
    const party = aRecord('party', anId(6), {
      ...{ name: 'Piet Jansen', panel: 'organisations', partyKind: 'business' },
    });
    const card = aRecord('initiative', anId(1), { title: 'Tuin', partyIds: [party.id] });
    const order = anOrder({ kind: 'initiative' });
    expect((await written([card, party], order)).result).toMatchObject({
      error: { kind: 'names-found' },
    });
    expect((await written([card, party], { ...order, leaveOut: ['partyIds'] })).result.ok).toBe(
      true,
    );
    const known = { ...party, shared: { id: anId(9), isOwn: false, isLive: true } };
    expect((await written([card, known], order)).words).toContain('Piet Jansen');

    const names = [{ text: 'Piet Jansen', choice: 'remove' as const }];
    const cleaned = await cleanedSource(aSource([party]), { ...order, names }, never);
    expect(await cleaned.list('party', ['panel'])).toHaveLength(1);
    const { result, words } = await written([card, party], { ...order, names });
    expect(result.ok).toBe(true);
    expect(words).not.toContain('Piet');
  });

  it('change on the cards of the order alone, while other work gets its turn', async () => {
    const cards = Array.from({ length: 30 }, (_, at) =>
      aRecord('initiative', anId(at), { title: 'De tuin van Jan Bakker' }),
    );
    const order = anOrder({
      ...{ kind: 'initiative', ids: [anId(1)] },
      names: [{ text: 'Jan Bakker', choice: 'resident' }],
    });
    const cleaned = await cleanedSource(aSource(cards), order, never);
    let hadTurn = false;
    setImmediate(() => {
      hadTurn = true;
    });

    const titles = (await cleaned.list('initiative')).map(({ values }) => values['title']);

    expect(hadTurn).toBe(true);
    expect(titles.filter((title) => title === 'De tuin van een inwoner')).toHaveLength(1);
    expect(titles[1]).toBe('De tuin van een inwoner');
  });
});
