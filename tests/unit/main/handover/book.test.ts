import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readyForPaper } from '../../../../main/handover/plan.ts';
import { runBook } from '../../../../main/handover/runBook.ts';
import type { NameChoice } from '../../../../shared/domain/handover.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aCoordinator, aHandover, canaries, choose, give, inside } from './aHandover.ts';
import type { Coordinator } from './aHandover.ts';

/** The pages that the book is printed from. */
const bookOf = async (bedum: Coordinator): Promise<string> => {
  const { source, areaName, write } = bedum.work();
  let html = '';
  const folder = await aFolder();
  const done = await runBook(
    { title: 'Overdrachtsboek Bedum', language: 'nl' },
    {
      ...{ source, write, area: areaName },
      now: () => new Date('2018-06-01T10:00:00Z'),
      place: {
        choose: async () => join(folder, 'boek.pdf'),
        mayReplace: async () => true,
      },
      print: async (given) => {
        html = given;
        return Buffer.from('pdf');
      },
    },
    new AbortController().signal,
  );
  expect(done).toMatchObject({ ok: true });
  return html;
};

describe('the handover book', () => {
  it('names no person and no note, and says what each card needs', async () => {
    const html = await bookOf(await aHandover());
    for (const word of [...canaries, 'Hendrik', 'Welja']) expect(html).not.toContain(word);
    expect(html).toContain('Een belletje in mei');
    expect(html).toContain('september 2018');
    expect(html).toContain('De coördinator');
    expect(html).toContain('coördinator Bedum, 2015–2018');
  });

  it('is one page that says so when nothing goes along, the sample least of all', async () => {
    const winsum = await aCoordinator();
    await winsum.make('initiative', { title: 'Voorbeeldtuin', sample: true });
    const html = await bookOf(winsum);

    expect(html).toContain('geen kaarten en geen lessen');
    expect(html).not.toContain('class="chapter"');
    expect(html).not.toContain('Voorbeeldtuin');
  });

  it.each([
    ['Geertje', 'Geertje van Dijk'],
    ['Geertje van Dijk', 'Geertje'],
  ])('prints no piece of a name that begins with another: %s, %s', async (...names) => {
    const bedum = await aHandover();
    for (const displayName of names) await bedum.make('person', { displayName, howToReach: '' });
    await bedum.make('initiative', { title: 'Tuin', needs: 'Geertje van Dijk kwam langs.' });
    const html = await bookOf(bedum);
    expect(html).toContain('Een inwoner kwam langs.');
    expect(html).not.toContain('Dijk');
  });

  it('prints no name of who said yes and no number that was kept, though the package has them', async () => {
    const bedum = await aHandover();
    await bedum.make('initiative', {
      title: 'Koffie bij Hendrik Welja',
      needs: 'Even met Hendrik bellen op 06-12345678, of mail naar post@voorbeeld.nl in 9951 AB',
    });
    await bedum.make('lesson', { title: 'Vraag het aan Welja’s buren' });
    const kept: readonly NameChoice[] = ['06-12345678', 'post@voorbeeld.nl', '9951 AB'].map(
      (text) => ({ text, choice: 'keep' }),
    );
    await choose(
      bedum,
      bedum.chosen,
      kept.map((value) => ({ field: 'nameChoices', value })),
    );
    const packed = await inside(await give(bedum));
    for (const word of ['Koffie bij Hendrik Welja', '06-12345678']) expect(packed).toContain(word);
    const html = await bookOf(bedum);
    for (const word of ['Hendrik', 'Welja', '12345678', 'voorbeeld', '9951']) {
      expect(html).not.toContain(word);
    }
    expect(html).toContain('Koffie bij een inwoner');
  });

  it('prints no name that was kept for the successor', async () => {
    const bedum = await aHandover();
    await bedum.make('lesson', { title: 'De tip kwam van Klaas de Boer' });
    const value: NameChoice = { text: 'Klaas de Boer', choice: 'keep' };
    await choose(bedum, bedum.chosen, [{ field: 'nameChoices', value }]);
    expect(await inside(await give(bedum))).toContain('Klaas de Boer');
    const html = await bookOf(bedum);
    expect(html).not.toContain('Klaas');
    expect(html).toContain('De tip kwam van een inwoner');
  });

  it('asks about a part of a name without a capital, and keeps only what is called a word', async () => {
    const bedum = await aHandover();
    const wil = await bedum.make('person', { displayName: 'Wil Jawel', howToReach: '' });
    await choose(bedum, bedum.chosen, [{ field: 'personIds', value: wil }]);
    await bedum.make('lesson', { title: 'Vraag het hendrik, of HENDRIK. De gemeente wil dat.' });
    expect(await readyForPaper(bedum.work().source)).toBeNull();
    const { names } = await bedum.work().plan();
    expect(names.filter(({ mayBeWord }) => mayBeWord)).toMatchObject([
      { text: 'hendrik', choice: null },
      { text: 'wil', choice: null },
    ]);
    const made: readonly NameChoice[] = [
      { text: 'hendrik', choice: 'resident' },
      { text: 'wil', choice: 'keep' },
    ];
    await choose(
      bedum,
      bedum.chosen,
      made.map((value) => ({ field: 'nameChoices', value })),
    );
    const html = await bookOf(bedum);
    expect(html).toContain('Vraag het een inwoner, of een inwoner. De gemeente wil dat.');
  });
});
