import { describe, expect, it } from 'vitest';
import type { ShareKind } from '../../../../../shared/ipc/share.ts';
import { aStore, anId, creating } from '../aStore.ts';
import { filesWith } from '../laidOpen.ts';
import { carry } from '../shared/carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;

const bring = (from: Computer, to: Computer) =>
  carry(from.store.shared('0.1.0'), to.store.shared('0.1.0'));

/** Shares whatever the check says, keeping all of it. */
const share = async ({ store }: Computer, kind: ShareKind, id: string) => {
  const hits = (await store.previewShare(kind, id))?.hits ?? [];
  const choices = hits.map((hit) => ({ ...hit, choice: 'keep' as const }));
  const shared = await store.publish(kind, id, choices);
  if (!shared.ok) throw new Error(shared.error.kind);
};

const aCard = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  const values = {
    title: 'Buurttuin',
    tags: ['groen'],
    notes: 'Alleen voor mij.',
    caseNumber: '12',
  };
  await a.write([creating('initiative', values, id)], 'create');
  return { a, b, id, card: { kind: 'initiative', id } };
};

const onlyCard = async ({ store }: Computer) => {
  const [one, ...others] = await store.list('initiative');
  if (one === undefined || others.length > 0) throw new Error('there is not just one card');
  const whole = await store.get('initiative', one.id);
  if (whole === null) throw new Error('the card cannot be read');
  return whole;
};

describe('sharing a card', () => {
  it('gives colleagues the share fields and nothing else', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);

    const theirs = await onlyCard(b);
    expect(theirs.values).toEqual({
      title: 'Buurttuin',
      tags: ['groen'],
      partyIds: [],
    });
    expect(theirs.id).not.toBe(id);
    expect(theirs.authorId).toBe(a.store.authorId());
    expect(theirs.shared).toEqual({ id: theirs.id, isOwn: false, isLive: true });
  });

  it('stays one card to its owner, with all of it', async () => {
    const { a, id } = await aCard();
    await share(a, 'initiative', id);
    await a.restart();

    const own = await onlyCard(a);
    expect(own.id).toBe(id);
    expect(own.values).toMatchObject({
      title: 'Buurttuin',
      notes: 'Alleen voor mij.',
      tags: ['groen'],
    });
    expect(own.shared).toMatchObject({ isOwn: true, isLive: true });
  });

  it('sends each later edit where its field belongs', async () => {
    const { a, b, id, card } = await aCard();
    await share(a, 'initiative', id);
    await a.write([
      { op: 'set', ...card, field: 'title', value: 'Tuin' },
      { op: 'add', ...card, field: 'tags', value: 'burenhulp' },
      { op: 'set', ...card, field: 'caseNumber', value: '13' },
    ]);
    await bring(a, b);

    const theirs = await onlyCard(b);
    expect(theirs.values).toMatchObject({ title: 'Tuin', tags: ['groen', 'burenhulp'] });
    expect(theirs.values).not.toHaveProperty('caseNumber');
    expect((await onlyCard(a)).values).toMatchObject({ title: 'Tuin', caseNumber: '13' });

    await a.store.undo();
    expect((await onlyCard(a)).values).toMatchObject({ title: 'Buurttuin', caseNumber: '12' });
  });

  it('shows the owner what a colleague changed, in the card and in its history', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);
    const heard: string[] = [];
    a.store.onChange((changed) => heard.push(...changed.flatMap(({ ids }) => ids)));
    b.pass(60_000);
    const theirs = await onlyCard(b);
    await b.write([{ op: 'set', kind: 'initiative', id: theirs.id, field: 'title', value: 'Hof' }]);

    await bring(b, a);

    // Never under the id that only colleagues know: the screens would show it twice.
    expect(heard).toEqual([id]);
    expect((await onlyCard(a)).values['title']).toBe('Hof');
    const [last] = await a.store.history('initiative', id);
    expect(last).toMatchObject({ authorId: b.store.authorId(), field: 'title', after: 'Hof' });
  });

  it('keeps the private notes of a colleague on her own computer', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);
    const theirs = await onlyCard(b);
    const edit = { op: 'text', kind: 'initiative', id: theirs.id, field: 'notes' } as const;
    await b.write([{ ...edit, base: '', next: 'Van mij.' }]);
    await b.write([{ ...edit, base: 'Van mij.', next: 'Van mij alleen.' }]);
    await bring(b, a);

    expect((await onlyCard(b)).values['notes']).toBe('Van mij alleen.');
    expect((await onlyCard(a)).values['notes']).toBe('Alleen voor mij.');
    await b.store.undo();
    await b.store.undo();
    expect((await onlyCard(b)).values['notes'] ?? '').toBe('');
  });

  it('gives no way back to words from before it was shared, but for what is private', async () => {
    const { a, id, card } = await aCard();
    for (const title of ['Tuin van Jan Bakker', 'Tuin']) {
      a.pass(60 * 60_000);
      await a.write([
        { op: 'set', ...card, field: 'title', value: title },
        { op: 'set', ...card, field: 'caseNumber', value: title },
      ]);
    }
    const stepOf = async (field: string) =>
      (await a.store.history('initiative', id)).find(
        (one) => one.field === field && one.after === 'Tuin van Jan Bakker',
      );
    const putBack = async (field: string) =>
      a.store.putBack('initiative', id, (await stepOf(field))?.ref ?? '');
    expect((await stepOf('title'))?.beforeShare).toBeUndefined();

    await share(a, 'initiative', id);
    expect((await stepOf('title'))?.beforeShare).toBe(true);
    expect(await putBack('title')).toMatchObject({ error: { kind: 'invalid-edit' } });
    expect((await onlyCard(a)).values['title']).toBe('Tuin');
    expect(await putBack('caseNumber')).toMatchObject({ ok: true });

    await a.store.withdraw('initiative', id);
    expect(await putBack('title')).toMatchObject({ ok: true });
    expect((await onlyCard(a)).values['title']).toBe('Tuin van Jan Bakker');
  });

  it('can be undone, and done again', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);

    await a.store.undo();
    await bring(a, b);
    expect(await b.store.list('initiative')).toEqual([]);
    expect((await onlyCard(a)).shared).toBeUndefined();
    await a.store.redo();
    await bring(a, b);
    expect((await onlyCard(b)).values['title']).toBe('Buurttuin');
  });

  it('is refused as long as a name has no choice', async () => {
    const a = await aStore();
    const id = anId();
    const why = 'Mevrouw De Vries belde 06 12345678. Het hek bleef open.';
    await a.write([creating('lesson', { title: 'Hek', why, shelved: true }, id)], 'create');

    const refused = await a.store.publish('lesson', id, []);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'names-found' } });

    const hits = (await a.store.previewShare('lesson', id))?.hits ?? [];
    expect(hits.map(({ kind }) => kind)).toEqual(['name', 'phone']);
    const choices = hits.map((hit) => ({
      ...hit,
      choice: hit.kind === 'name' ? ('resident' as const) : ('remove' as const),
    }));
    expect(await a.store.publish('lesson', id, choices)).toMatchObject({ ok: true });
    expect((await a.values('lesson', id))?.['why']).toBe('Een inwoner belde. Het hek bleef open.');
  });

  it.each([
    ['Geertje', 'Geertje van Dijk'],
    ['Geertje van Dijk', 'Geertje'],
    ['Geertje', 'Geertje'],
  ])('asks once about the whole of a name: %s, %s', async (...names) => {
    const a = await aStore();
    const id = anId();
    const why = 'Geertje van Dijk kwam langs. Bel Geertje van Dijk.';
    const people = names.map((displayName) => creating('person', { displayName }));
    await a.write([...people, creating('lesson', { title: 'Hek', why }, id)], 'create');

    const hits = (await a.store.previewShare('lesson', id))?.hits ?? [];
    expect(hits.map(({ text }) => text)).toEqual(['Geertje van Dijk', 'Geertje van Dijk']);
    const choices = hits.map((hit) => ({ ...hit, choice: 'resident' as const }));
    expect(await a.store.publish('lesson', id, choices)).toMatchObject({ ok: true });
    expect((await a.values('lesson', id))?.['why']).toBe(
      'Een inwoner kwam langs. Bel een inwoner.',
    );
  });

  it('leaves the words around a known name: before it, and on the next line', async () => {
    const a = await aStore();
    const id = anId();
    const why = 'Vraag Geertje\nKoffie halen. Geert-Geertje de Wit komt.';
    const person = creating('person', { displayName: 'Geertje' });
    await a.write([person, creating('lesson', { title: 'Hek', why }, id)], 'create');

    const hits = (await a.store.previewShare('lesson', id))?.hits ?? [];

    expect(hits.map(({ text }) => text)).toEqual(['Geertje', 'Geert-Geertje de Wit']);
  });

  it('asks about a known name only where it is a word, and about an address that has it as a whole', async () => {
    const a = await aStore();
    const id = anId();
    const why = 'In januari vroeg jan om post op jan@voorbeeld.nl. Janny ook.';
    const person = creating('person', { displayName: 'Jan' });
    await a.write([person, creating('lesson', { title: 'Hek', why }, id)], 'create');

    const hits = (await a.store.previewShare('lesson', id))?.hits ?? [];

    expect(hits.map(({ kind, text }) => [kind, text])).toEqual([
      ['name', 'jan'],
      ['email', 'jan@voorbeeld.nl'],
    ]);
  });

  it('asks about a first name alone of somebody on the list, in tags and texts', async () => {
    const a = await aStore();
    const id = anId();
    const card = { title: 'Eettafel van Geertje', tags: ['groen', 'Jan Leensma'] };
    await a.write([
      creating('person', { displayName: 'Geertje de Boer' }),
      creating('village', { name: 'Leens', aliases: ['Lains'] }),
      creating('initiative', card, id),
    ]);

    const hits = (await a.store.previewShare('initiative', id))?.hits ?? [];

    expect(hits.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'Geertje'],
      ['tags', 'Jan Leensma'],
    ]);
  });

  it('takes organisations along and leaves groups of residents behind', async () => {
    const { a, b, id, card } = await aCard();
    const [org, group] = [anId(), anId()];
    await a.write([
      creating('party', { name: 'Buitendienst', partyKind: 'department' }, org),
      creating('party', { name: 'Werkgroep Haven', partyKind: 'residents_group' }, group),
      { op: 'add', ...card, field: 'partyIds', value: org },
      { op: 'add', ...card, field: 'partyIds', value: group },
    ]);
    expect(await a.store.previewShare('initiative', id)).toMatchObject({
      organisations: ['Buitendienst'],
      keptBack: 1,
    });

    await share(a, 'initiative', id);
    await bring(a, b);

    expect((await onlyCard(a)).values['partyIds']).toEqual([org, group]);
    const parties = await b.store.list('party');
    expect(parties.map(({ values }) => values['name'])).toEqual(['Buitendienst']);
    expect((await onlyCard(b)).values['partyIds']).toEqual(parties.map((one) => one.id));
    expect((await a.store.list('party')).map((one) => one.id).sort()).toEqual([org, group].sort());
  });
});

describe('an organisation with a person in its name', () => {
  const aCardWith = async () => {
    const computers = await aCard();
    const org = anId();
    const values = { name: 'Werkgroep Jan Bakker', partyKind: 'civil_society' };
    await computers.a.write([
      creating('party', values, org),
      { op: 'add', ...computers.card, field: 'partyIds', value: org },
    ]);
    return { ...computers, org, field: `party/name/${org}` };
  };

  const choose = async ({ store }: Computer, id: string, choice: 'keep' | 'remove' | 'resident') =>
    store.publish(
      'initiative',
      id,
      ((await store.previewShare('initiative', id))?.hits ?? []).map((hit) => ({ ...hit, choice })),
    );

  const partiesOf = async ({ store }: Computer) =>
    (await store.list('party')).map(({ values }) => values['name']);

  it('is asked about before colleagues know it', async () => {
    const { a, id, field } = await aCardWith();

    const preview = await a.store.previewShare('initiative', id);
    expect(preview?.hits.map((hit) => [hit.field, hit.text])).toEqual([[field, 'Jan Bakker']]);
    expect(preview?.organisations).toEqual([]);
    expect(preview?.fields).toContainEqual({ field, value: 'Werkgroep Jan Bakker' });
    expect(await a.store.publish('initiative', id, [])).toMatchObject({
      error: { kind: 'names-found' },
    });
  });

  it.each([
    ['keep', 'Werkgroep Jan Bakker'],
    ['remove', 'Werkgroep'],
    ['resident', 'Werkgroep een inwoner'],
  ] as const)('goes by the name that was chosen: %s', async (choice, name) => {
    const { a, b, id } = await aCardWith();

    expect(await choose(a, id, choice)).toMatchObject({ ok: true });
    await bring(a, b);

    expect(await partiesOf(b)).toEqual([name]);
  });

  it('stays here when nothing of its name is left, and so does one that joins later', async () => {
    const { a, b, id, card, org } = await aCardWith();
    await a.write([
      { op: 'set', kind: 'party', id: org, field: 'name', value: 'Jan Bakker' },
      creating('contribution', { text: 'Zand', initiativeId: id, partyId: org }),
    ]);
    expect(await choose(a, id, 'remove')).toMatchObject({ ok: true });
    expect(await choose(a, id, 'remove')).toMatchObject({ error: { kind: 'no-change' } });
    await bring(a, b);

    expect(await partiesOf(b)).toEqual([]);
    expect((await onlyCard(b)).values['partyIds']).toEqual([]);
    expect((await b.store.list('contribution'))[0]?.values['partyId'] ?? null).toBeNull();
    expect((await a.store.get(card.kind, id))?.values['partyIds']).toEqual([org]);
    await b.close();
    expect(await filesWith(b.folder, ['Bakker'])).toEqual([]);
  });

  it('is not asked about where colleagues know it already', async () => {
    const { a, id, org } = await aCardWith();
    await choose(a, id, 'keep');
    const other = anId();
    await a.write([creating('initiative', { title: 'Haven', partyIds: [org] }, other)]);

    expect((await a.store.previewShare('initiative', other))?.hits).toEqual([]);
  });
});

describe('erasing a shared card', () => {
  it('takes it from everybody', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);

    expect(await a.store.erase([{ kind: 'initiative', id: id }])).toMatchObject({ ok: true });
    await bring(a, b);

    for (const one of [a, b]) {
      expect(await one.store.list('initiative')).toEqual([]);
      await one.close();
      expect(await filesWith(one.folder, ['Buurttuin', 'Alleen voor mij.'])).toEqual([]);
    }
  });
});

describe('no longer sharing', () => {
  it('takes it from colleagues and leaves the owner what it had become', async () => {
    const { a, b, id, card } = await aCard();
    await share(a, 'initiative', id);
    await a.write([{ op: 'set', ...card, field: 'title', value: 'Tuin' }]);
    await bring(a, b);

    expect(await a.store.withdraw('initiative', id)).toMatchObject({ ok: true });
    await bring(a, b);

    expect(await b.store.list('initiative')).toEqual([]);
    const own = await onlyCard(a);
    expect(own.values).toMatchObject({ title: 'Tuin', notes: 'Alleen voor mij.' });
    expect(own.shared).toBeUndefined();
    await a.store.undo();
    expect((await onlyCard(a)).shared).toMatchObject({ isLive: true });
  });

  it('is for who shared it', async () => {
    const { a, b, id } = await aCard();
    await share(a, 'initiative', id);
    await bring(a, b);

    expect(await b.store.withdraw('initiative', (await onlyCard(b)).id)).toMatchObject({
      error: { kind: 'no-change' },
    });
  });

  it('by a colleague leaves the owner the card as it was last', async () => {
    const { a, b, id, card } = await aCard();
    await share(a, 'initiative', id);
    await a.write([{ op: 'set', ...card, field: 'title', value: 'Tuin' }]);
    await bring(a, b);
    await b.write([{ op: 'delete', kind: 'initiative', id: (await onlyCard(b)).id }], 'delete');
    await bring(b, a);

    expect(await onlyCard(a)).toMatchObject({
      id,
      values: { title: 'Tuin', notes: 'Alleen voor mij.' },
      shared: { isLive: false },
    });
    await a.write([{ op: 'set', ...card, field: 'title', value: 'Hof' }]);
    const home = await onlyCard(a);
    expect([home.values['title'], home.values['tags'], home.shared]).toEqual([
      'Hof',
      ['groen'],
      undefined,
    ]);
  });
});
