import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../store/aStore.ts';
import { bring } from '../store/share/cardWithPhotos.ts';
import { filesWith } from '../store/laidOpen.ts';
import { setUp, throwAway } from './aRetention.ts';

describe('what was thrown away by hand', () => {
  it('goes out of every byte thirty days later, unasked and unsaid', async () => {
    const all = await setUp();
    const { computer, retention, note, contact, pass } = all;
    const [person, group, organisation] = [anId(), anId(), anId()];
    await computer.write(
      [
        creating('person', { displayName: 'kanarie-mens' }, person),
        creating('party', { name: 'kanarie-groep', partyKind: 'residents_group' }, group),
        creating('party', { name: 'School', partyKind: 'police' }, organisation),
      ],
      'create',
    );
    await throwAway(all);
    await computer.write([
      { op: 'delete', kind: 'person', id: person },
      { op: 'delete', kind: 'party', id: group },
      { op: 'delete', kind: 'party', id: organisation },
    ]);
    await retention.tidy();
    pass(29);
    await retention.tidy();
    expect(await computer.store.own.thrownAway('contactMoment')).toHaveLength(1);
    await computer.store.checkpoint();

    pass(1);
    await retention.tidy();

    expect(all.tidied).toEqual([]);
    expect((await computer.store.own.thrownAway('party')).map(({ id }) => id)).toEqual([
      organisation,
    ]);
    await computer.close();
    expect(await filesWith(computer.folder, ['kanarie', note, contact, person, group])).toEqual([]);
  });

  it('stays when it was brought back in time, as the sample does', async () => {
    const all = await setUp();
    const { computer, retention, contact, pass } = all;
    const sample = anId();
    await computer.write([creating('contactMoment', { sample: true }, sample)], 'create');
    await computer.write([{ op: 'delete', kind: 'contactMoment', id: sample }]);
    await throwAway(all);
    pass(20);
    await computer.write([{ op: 'restore', kind: 'contactMoment', id: contact }]);

    pass(400);
    await retention.tidy();

    expect((await computer.store.list('contactMoment')).map(({ id }) => id)).toEqual([contact]);
    expect((await computer.store.own.thrownAway('contactMoment')).map(({ id }) => id)).toEqual([
      sample,
    ]);
  });
});

describe('somebody who was thrown away by hand', () => {
  it('goes out of the searches and views that were kept, when the time comes', async () => {
    const { computer, retention, settings, pass } = await setUp();
    const person = anId();
    await computer.write([creating('person', { displayName: 'Kanarie Jansen' }, person)], 'create');
    const savedSearches = [
      { id: '1', text: 'gesprek kanarie jansen', kinds: [] },
      { id: '2', text: 'tuin van Jansen', kinds: [] },
    ];
    const filter = {
      ...{ areaIds: [], villageIds: [], themes: [], tags: [], origins: [], ownRoles: [] },
      text: 'Kanarie Jansen',
    };
    await settings.change({ savedSearches, lastView: { lanes: 'none', filter } });
    await computer.write([{ op: 'delete', kind: 'person', id: person }]);
    pass(29);
    await retention.tidy();
    expect(settings.get().savedSearches).toEqual(savedSearches);

    pass(1);
    await retention.tidy();

    expect(settings.get().savedSearches.map(({ id }) => id)).toEqual(['2']);
    await computer.close();
    expect(await filesWith(computer.folder, ['Kanarie Jansen', 'kanarie jansen'])).toEqual([]);
  });
});

describe('a photo that was shared and thrown away by hand', () => {
  /** It is with a colleague, who hears of nothing for a while. */
  const thrownAwayHere = async () => {
    const all = await setUp();
    const { computer, retention } = all;
    const colleague = await aStore();
    const [card, photo] = [anId(), anId()];
    const file = { hash: await computer.store.files.shelf.keep(Buffer.from('tuin')), size: 4 };
    await computer.write(
      [
        creating('initiative', { title: 'Buurttuin' }, card),
        creating(
          'attachment',
          {
            ...{ fileName: 'tuin.jpg', file: { ...file, mediaType: 'image/jpeg' } },
            ...{ permission: 'internal', initiativeId: card, alt: 'kanarie-tuin' },
          },
          photo,
        ),
      ],
      'create',
    );
    await computer.store.publish('initiative', card, []);
    await bring(computer, colleague);
    await computer.write([{ op: 'delete', kind: 'attachment', id: photo }]);
    await retention.tidy();
    return { ...all, colleague, photo };
  };
  const binned = async ({ computer }: Awaited<ReturnType<typeof setUp>>) =>
    (await computer.store.own.thrownAway('attachment')).map(({ id }) => id);

  it('goes for good after ninety days, for colleagues too', async () => {
    const all = await thrownAwayHere();
    const { computer, colleague, retention, photo, pass } = all;
    pass(89);
    await retention.tidy();
    expect(await binned(all)).toEqual([photo]);

    pass(1);
    await retention.tidy();
    await bring(computer, colleague);

    for (const one of [computer, colleague]) {
      await one.close();
      expect(await filesWith(one.folder, ['kanarie-tuin'])).toEqual([]);
    }
  });

  it('is back with the words of a colleague who was away for two months', async () => {
    const all = await thrownAwayHere();
    const { computer, colleague, retention, pass } = all;
    const [theirs] = await colleague.store.list('attachment');
    const words = { kind: 'attachment', id: theirs?.id ?? '', field: 'alt', value: 'onze tuin' };
    await colleague.write([{ op: 'set', ...words }]);
    for (const days of [31, 30]) {
      pass(days);
      await retention.tidy();
    }

    await bring(colleague, computer);
    await bring(computer, colleague);

    for (const { store } of [computer, colleague]) {
      const shown = (await store.list('attachment')).map(({ values }) => values['alt']);
      expect(shown).toEqual(['onze tuin']);
    }
  });
});
