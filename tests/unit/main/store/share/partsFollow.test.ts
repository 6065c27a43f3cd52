import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;

const bring = (from: Computer, to: Computer) =>
  carry(from.store.shared('0.1.0'), to.store.shared('0.1.0'));

/** A card with two planks, a role and a table of three chairs, and what two computers see of it. */
const aCardAtWork = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const [id, gameId, own, club, group] = [anId(), anId(), anId(), anId(), anId()];
  const seat = (partyId: string | null, seatId: string) =>
    creating('gameSeat', { gameId, partyId, tactic: 'stille hoop' }, seatId);
  await a.write([
    creating('party', { name: 'Dorpshuis', partyKind: 'volunteer_org' }, club),
    creating('party', { name: 'Buren van de laan', partyKind: 'residents_group' }, group),
    creating('initiative', { title: 'Buurttuin', partyIds: [club, group] }, id),
    creating('contribution', { initiativeId: id, partyId: club, text: 'een schuur' }),
    creating('contribution', { initiativeId: id, partyId: group, text: 'sterke armen' }),
    creating('rolePeriod', { initiativeId: id, role: 'steering', why: 'de grond is van ons' }),
    creating('game', { initiativeId: id, name: 'het hek', turnSeatId: own }, gameId),
    seat(null, own),
    seat(club, anId()),
    seat(group, anId()),
  ]);
  const publish = async (of = id, from = a) => {
    const hits = (await from.store.previewShare('initiative', of))?.hits ?? [];
    const choices = hits.map((hit) => ({ ...hit, choice: 'keep' as const }));
    return from.store.publish('initiative', of, choices);
  };
  return { a, b, id, gameId, own, club, group, publish };
};

describe('what is part of a shared initiative', () => {
  it('goes along: planks, roles, tables and chairs, with the turn where it lay', async () => {
    const { a, b, publish } = await aCardAtWork();
    expect(await publish()).toMatchObject({ ok: true });
    await bring(a, b);

    const planks = await b.store.list('contribution');
    expect(planks.map(({ values }) => values['text']).sort()).toEqual([
      'een schuur',
      'sterke armen',
    ]);
    const [card] = await b.store.list('initiative');
    expect(planks.map(({ values }) => values['initiativeId'])).toEqual([card?.id, card?.id]);
    expect((await b.store.list('rolePeriod'))[0]?.values['why']).toBe('de grond is van ons');
    const [game] = await b.store.list('game');
    const seats = await b.store.list('gameSeat');
    expect(seats.map(({ values }) => values['gameId'])).toEqual([game?.id, game?.id, game?.id]);
    expect(seats.map(({ id }) => id)).toContain(game?.values['turnSeatId']);
  });

  it('names organisations to colleagues, and of residents only that they are there', async () => {
    const { a, b, club, group, publish } = await aCardAtWork();
    await publish();
    await bring(a, b);

    const [party] = await b.store.list('party');
    expect(party?.values['name']).toBe('Dorpshuis');
    const who = (await b.store.list('contribution')).map(({ values }) => [
      values['text'],
      values['partyId'] ?? null,
      values['byResidents'],
    ]);
    expect(who.sort()).toEqual([
      ['een schuur', party?.id, false],
      ['sterke armen', null, true],
    ]);
    const own = (await a.store.list('contribution')).map(({ values }) => values['partyId']);
    expect(own.sort()).toEqual([club, group].sort());
  });

  it('keeps every tactic on the computer of who wrote it', async () => {
    const { a, b, publish } = await aCardAtWork();
    await publish();
    await bring(a, b);

    const entries = JSON.stringify(await b.store.list('gameSeat'));
    expect(entries).not.toContain('stille hoop');
    expect((await a.store.list('gameSeat')).map(({ values }) => values['tactic'])).toEqual([
      'stille hoop',
      'stille hoop',
      'stille hoop',
    ]);
  });

  it('takes along what was tried, agreed and asked, but no case number and no dilemma', async () => {
    const { a, b, id, club, publish } = await aCardAtWork();
    await a.write([
      creating('experiment', { initiativeId: id, hypothesis: 'een bankje helpt' }),
      creating('onTheSpotAgreement', {
        initiativeId: id,
        what: 'de sleutel ligt bij de buren',
        withParties: [club],
        caseNumber: 'Z-12345',
      }),
      creating('knowledgeQuestion', { initiativeId: id, question: 'wie beheert het hek?' }),
      creating('dilemma', { initiativeId: id, oneSide: 'snel beginnen' }),
    ]);
    await publish();
    await bring(a, b);

    const [agreed] = await b.store.list('onTheSpotAgreement');
    const [party] = await b.store.list('party');
    expect(agreed?.values['withParties']).toEqual([party?.id]);
    expect(JSON.stringify(agreed)).not.toContain('Z-12345');
    expect((await b.store.list('experiment'))[0]?.values['hypothesis']).toBe('een bankje helpt');
    expect(await b.store.list('knowledgeQuestion')).toHaveLength(1);
    expect(await b.store.list('dilemma')).toEqual([]);

    const [weighed] = await a.store.list('dilemma');
    expect(await a.store.publish('dilemma', weighed?.id ?? '', [])).toMatchObject({ ok: true });
    await bring(a, b);
    expect((await b.store.list('dilemma'))[0]?.values['oneSide']).toBe('snel beginnen');
  });

  it('that was added later waits here until the coordinator looked at it', async () => {
    const { a, b, id, gameId, publish } = await aCardAtWork();
    await publish();
    expect(await a.store.previewShare('initiative', id)).toMatchObject({ count: 0 });
    const bakery = anId();
    await a.write([
      creating('party', { name: 'Bakkerij', partyKind: 'business' }, bakery),
      { op: 'add', kind: 'initiative', id, field: 'partyIds', value: bakery },
      creating('contribution', { initiativeId: id, text: 'Bel 06-12345678' }),
      creating('gameSeat', { gameId, partyId: bakery }),
    ]);
    await bring(a, b);
    expect(await b.store.list('contribution')).toHaveLength(2);

    const preview = await a.store.previewShare('initiative', id);
    expect(preview).toMatchObject({ count: 3, organisations: ['Bakkerij'] });
    expect(preview?.hits.map(({ kind }) => kind)).toEqual(['phone']);
    expect(await a.store.publish('initiative', id, [])).toMatchObject({
      error: { kind: 'names-found' },
    });
    expect(await publish()).toMatchObject({ ok: true });
    await bring(a, b);

    expect(await b.store.list('contribution')).toHaveLength(3);
    expect(await b.store.list('gameSeat')).toHaveLength(4);
    const names = (await b.store.list('party')).map(({ values }) => values['name']);
    expect(names.sort()).toEqual(['Bakkerij', 'Dorpshuis']);
    const [card] = await b.store.list('initiative');
    expect(card?.values['partyIds']).toHaveLength(2);
    expect(await a.store.publish('initiative', id, [])).toMatchObject({
      error: { kind: 'no-change' },
    });
  });

  it('lets a colleague pass the turn and lay a plank, and both see it', async () => {
    const { a, b, id, own, publish } = await aCardAtWork();
    await publish();
    await bring(a, b);
    const [card] = await b.store.list('initiative');
    const [game] = await b.store.list('game');
    const [, next] = (await b.store.list('gameSeat')).filter(
      ({ id: seat }) => seat !== game?.values['turnSeatId'],
    );
    if (card === undefined || game === undefined || next === undefined)
      throw new Error('not there');
    const plank = creating('contribution', { initiativeId: card.id, text: 'een kraan' });
    await b.write([
      { op: 'set', kind: 'game', id: game.id, field: 'turnSeatId', value: next.id },
      plank,
    ]);
    await publish(card.id, b);
    await bring(b, a);

    const [table] = await a.store.list('game');
    const seats = (await a.store.list('gameSeat')).map(({ id: seat }) => seat);
    expect(table?.values['turnSeatId']).not.toBe(own);
    expect(seats).toContain(table?.values['turnSeatId']);
    const laid = (await a.store.list('contribution')).map(({ values }) => values['text']);
    expect(laid).toContain('een kraan');
    expect(await a.store.previewShare('initiative', id)).toMatchObject({ count: 0 });
  });

  it('goes back with it and comes again with one undo', async () => {
    const { a, b, id, publish } = await aCardAtWork();
    await publish();
    await a.store.withdraw('initiative', id);
    await bring(a, b);
    for (const kind of ['initiative', 'contribution', 'rolePeriod', 'game', 'gameSeat']) {
      expect(await b.store.list(kind), kind).toEqual([]);
    }
    expect(await a.store.list('gameSeat')).toHaveLength(3);
    expect((await a.store.list('gameSeat')).map(({ shared }) => shared)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);

    await a.store.undo();
    await bring(a, b);
    expect(await b.store.list('gameSeat')).toHaveLength(3);
  });

  it('is nobody’s again for everybody when a colleague says so', async () => {
    const { a, b, publish } = await aCardAtWork();
    await publish();
    await bring(a, b);
    const shed = async (of: Computer) =>
      (await of.store.list('contribution')).find(({ values }) => values['text'] === 'een schuur');
    const target = { kind: 'contribution', id: (await shed(b))?.id ?? '' };
    await b.write([{ op: 'set', ...target, field: 'partyId', value: null }]);
    await bring(b, a);

    expect((await shed(b))?.values['partyId'] ?? null).toBeNull();
    expect((await shed(a))?.values['partyId'] ?? null).toBeNull();
  });

  it('became empty nowhere in its history when it was shared', async () => {
    const { a, club, publish } = await aCardAtWork();
    await publish();
    const shed = (await a.store.list('contribution')).find(
      ({ values }) => values['text'] === 'een schuur',
    );

    const steps = await a.store.history('contribution', shed?.id ?? '');
    expect(shed?.values['partyId']).toBe(club);
    expect(steps.filter(({ field, after }) => field === 'partyId' && after === null)).toEqual([]);
  });

  it('is nobody’s again when somebody joined later and a colleague says so', async () => {
    const { a, b, id, group, publish } = await aCardAtWork();
    await publish();
    const arms = async (of: Computer) =>
      (await of.store.list('contribution')).find(({ values }) => values['text'] === 'sterke armen');
    const bakery = anId();
    const target = { kind: 'contribution', id: (await arms(a))?.id ?? '' };
    await a.write([
      creating('party', { name: 'Bakkerij', partyKind: 'business' }, bakery),
      { op: 'set', ...target, field: 'partyId', value: bakery },
    ]);
    expect((await arms(a))?.values['partyId']).toBe(bakery);
    expect(await publish(id)).toMatchObject({ ok: true });
    await bring(a, b);
    expect((await arms(b))?.values['partyId']).not.toBeNull();
    expect((await arms(a))?.values['partyId']).toBe(bakery);

    const theirs = { kind: 'contribution', id: (await arms(b))?.id ?? '' };
    await b.write([{ op: 'set', ...theirs, field: 'partyId', value: null }]);
    await bring(b, a);
    expect((await arms(a))?.values['partyId'] ?? null).toBeNull();

    await a.write([{ op: 'set', ...target, field: 'partyId', value: group }]);
    expect((await arms(a))?.values['partyId']).toBe(group);
    await a.write([{ op: 'set', ...target, field: 'partyId', value: bakery }]);
    expect((await arms(a))?.values['partyId']).toBe(bakery);
    await a.store.undo();
    expect((await arms(a))?.values['partyId']).toBe(group);
  });

  it('says that somebody unnamed brings it when residents take it over later', async () => {
    const { a, b, group, publish } = await aCardAtWork();
    await publish();
    const shed = (await a.store.list('contribution')).find(
      ({ values }) => values['text'] === 'een schuur',
    );
    const target = { kind: 'contribution', id: shed?.id ?? '' };
    await a.write([{ op: 'set', ...target, field: 'partyId', value: group }]);
    await bring(a, b);

    const seen = (await b.store.list('contribution')).map(({ values }) => [
      values['partyId'] ?? null,
      values['byResidents'],
    ]);
    expect(seen).toEqual([
      [null, true],
      [null, true],
    ]);
  });
});

describe('a talk that is thrown away', () => {
  it('takes its slides and the questions from the room along, and undo brings them back', async () => {
    const computer = await aStore();
    const talk = anId();
    const presentationId = talk;
    await computer.write([
      creating('presentation', { title: 'Commissie' }, talk),
      creating('slide', { presentationId, title: 'De brug', notes: 'alleen voor mij' }),
      creating('roomQuestion', { presentationId, text: 'En wie betaalt dat?' }),
    ]);

    await computer.write([{ op: 'delete', kind: 'presentation', id: talk }], 'delete');
    expect(await computer.store.list('slide')).toEqual([]);
    expect(await computer.store.list('roomQuestion')).toEqual([]);

    await computer.store.undo();
    expect(await computer.store.list('slide')).toHaveLength(1);
    expect(await computer.store.list('roomQuestion')).toHaveLength(1);
  });
});
