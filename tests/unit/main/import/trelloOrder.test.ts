import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { editsOf } from '../../../../main/import/plan/editsOf.ts';
import { trelloBoard, trelloCard } from '../../../fixtures/import/trelloBoard.ts';
import { aPlan, around, cellsOf, readBytes, readSample, reasons } from './aPlan.ts';

describe('the order on a board of Trello', () => {
  it('is by position: lists, and in each of them its cards', async () => {
    const source = await readSample('trello-volgorde.json');
    const { cards, lists } = planCards(source, aPlan(source), around());

    expect(lists.map(({ value }) => value)).toEqual(['Ideeën', 'Inbox']);
    expect(cards.map(({ title }) => title)).toEqual(['Daarvoor', 'Eerste', 'Tweede', 'Derde']);
  });

  it('is that of the cards that are made: in one column they stand by their ids', async () => {
    const source = await readSample('trello-volgorde.json');
    const { cards } = planCards(source, aPlan(source), around());
    let made = 0;

    const edits = editsOf(cards, { areaId: null }, () => String(made++));

    expect(edits.map((edit) => ('values' in edit ? edit.values['title'] : null))).toEqual([
      'Daarvoor',
      'Eerste',
      'Tweede',
      'Derde',
    ]);
  });

  it('is by position in a checklist too', async () => {
    const source = await readSample('trello-volgorde.json');
    const at = cellsOf(source, 'title').indexOf('Derde');

    expect(cellsOf(source, 'text')[at]).toBe('**Stappen**\n\n- ✓ eerst\n- midden\n- laatst');
  });

  it('leaves what has no position last, as it stood', async () => {
    const board = trelloBoard({
      lists: [{ name: 'Ideeën' }],
      cards: [
        { ...trelloCard(1, 'zonder'), pos: null },
        { ...trelloCard(2, 'ook zonder'), pos: undefined },
        trelloCard(3, 'met', { pos: 5 }),
      ] as never,
    });

    const source = await readBytes('a.json', Buffer.from(JSON.stringify(board)));

    expect(cellsOf(source, 'title')).toEqual(['met', 'zonder', 'ook zonder']);
  });
});

describe('a label of Trello that has a colour and no name', () => {
  const tagsOf = async (language: 'nl' | 'en') => {
    const source = await readSample('trello-volgorde.json');
    const { cards } = planCards(source, aPlan(source, { language }), around());
    return Object.fromEntries(cards.map(({ title, tags }) => [title, tags]));
  };

  it('comes along as its colour, beside the labels with a name', async () => {
    expect(await tagsOf('nl')).toEqual({
      ...{ Daarvoor: [], Eerste: ['rood label'], Tweede: [] },
      Derde: ['groen label', 'lichtblauw label'],
    });
    expect((await tagsOf('en'))['Derde']).toEqual(['green label', 'light blue label']);
  });

  it('says dark or light, and a colour that nobody knows as Trello writes it', async () => {
    const board = trelloBoard({
      lists: [{ name: 'Ideeën' }],
      cards: [trelloCard(1, 'a', { colours: ['green_dark', 'blue_light', 'teal', ''] })],
    });
    const source = await readBytes('a.json', Buffer.from(JSON.stringify(board)));

    const { cards } = planCards(source, aPlan(source), around());

    expect(cards[0]?.tags).toEqual(['donkergroen label', 'lichtblauw label', 'teal label']);
  });

  it('stays behind with its column, and is told with it', async () => {
    const source = await readSample('trello-volgorde.json');
    const plan = aPlan(source);
    const roles = plan.roles.map((role) => (role === 'tags' ? 'skip' : role));

    const { cards, leftOut } = planCards(source, { ...plan, roles }, around());

    expect(cards.flatMap(({ tags }) => tags)).toEqual([]);
    expect(reasons(leftOut.list())).toMatchObject({ column: 1 });
  });
});
