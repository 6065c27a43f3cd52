import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../main/handover/names.ts';
import { anId } from '../store/aStore.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aHandover, choose, give, inside, phrase } from './aHandover.ts';

describe('names in what goes along', () => {
  it('waits for a choice about every other name', async () => {
    const bedum = await aHandover();
    await bedum.make('lesson', { title: 'De tip kwam van Klaas de Boer' });
    const path = join(await aFolder(), 'x.overdracht');
    expect(await bedum.work().give(path, phrase)).toMatchObject({ error: { kind: 'names-open' } });
    await choose(bedum, bedum.chosen, [
      { field: 'nameChoices', value: { text: 'Klaas de Boer', choice: 'remove' } },
    ]);
    expect(await bedum.work().give(path, phrase)).toMatchObject({ ok: true });
    expect(await inside(path)).not.toContain('Klaas');
  });

  it('takes no part of a refused name along, however it is written, nor the number in another form', async () => {
    const bedum = await aHandover();
    await bedum.make('person', { displayName: 'Jo van der Bakker', howToReach: '' });
    await bedum.make('initiative', {
      title: 'Geertjes tuin',
      notes: 'GEERTJE belt. Geertje’s hond ook. Jo komt, en Bakker. Of +31 595 123456.',
    });
    const said = await inside(await give(bedum));
    for (const word of ['eertje', 'GEERTJE', 'Jo ', 'Bakker', '+31', ' 595', '123456']) {
      expect(said).not.toContain(word);
    }
    expect(said).toContain('Een inwoner tuin');
  });

  it('leaves a refused name where it stands in the name of an organisation', async () => {
    const bedum = await aHandover();
    await bedum.make('person', { displayName: 'Sjors Kanarie', howToReach: '' });
    const id = await bedum.make('party', { name: 'Stichting Kanarie', partyKind: 'civil_society' });
    await bedum.make('initiative', {
      title: 'Tuin',
      partyIds: [id],
      needs: 'Stichting Kanarie betaalt. Kanarie belt.',
    });

    expect(await inside(await give(bedum))).toContain(
      '"Stichting Kanarie betaalt. Een inwoner belt."',
    );
  });

  it('asks about an everyday word that is also a refused name, and then leaves it', async () => {
    const bedum = await aHandover();
    await bedum.make('person', { displayName: 'Wil Kanarie-Nee', howToReach: '' });
    await bedum.make('lesson', { title: 'De gemeente wil dat. En Wil ook.' });
    const path = join(await aFolder(), 'x.overdracht');
    expect(await bedum.work().give(path, phrase)).toMatchObject({ error: { kind: 'names-open' } });
    await choose(bedum, bedum.chosen, [
      { field: 'nameChoices', value: { text: 'wil', choice: 'keep' } },
    ]);
    expect(await inside(await give(bedum))).toContain('De gemeente wil dat. En een inwoner ook.');
  });

  it('never makes a field so long that the successor would lose it whole', async () => {
    const bedum = await aHandover();
    const words = 'x'.repeat(290);
    await bedum.make('person', { displayName: 'Piet Stil', howToReach: '' });
    await bedum.make('lesson', { title: `${words} Piet` });
    expect(await inside(await give(bedum))).toContain(`"${words}"`);
  });

  const geertjes = ['Geertje', 'Geertje van Dijk'];

  it.each([geertjes, geertjes.toReversed()])(
    'takes the whole of it along where one refused name begins another: %s, %s',
    async (...names) => {
      const bedum = await aHandover();
      for (const displayName of names) await bedum.make('person', { displayName, howToReach: '' });
      await bedum.make('initiative', { title: 'Tuin', needs: 'Geertje van Dijk kwam langs.' });

      const packed = await inside(await give(bedum));
      expect(packed).toContain('"Een inwoner kwam langs."');
      expect(packed).not.toContain('Dijk');
    },
  );

  it('are looked for with a breath, for the window must go on', async () => {
    const records = Array.from({ length: 1_000 }, () => ({
      ...{ kind: 'initiative', id: anId(), createdAt: '2018-06-01T10:00:00Z' },
      values: { notes: 'koffie in het dorpshuis, en dan de tuin in. '.repeat(40) },
    }));
    const names = Array.from({ length: 100 }, (_, at) => `Voornaam${String(at)} Achternaam`);
    const refused = names.map((name) => ({ name, reach: '' }));
    let breaths = 0;
    const breathing = setInterval(() => {
      breaths += 1;
    });
    await namesIn({ records, people: [], files: [], refused, openNames: [] }, []);
    clearInterval(breathing);
    expect(breaths).toBeGreaterThan(1);
  });
});
