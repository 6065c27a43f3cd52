import { describe, expect, it } from 'vitest';
import { inFocus } from '../../../../../renderer/features/network/focus.ts';
import {
  cornersOf,
  networkOf,
  noFilter,
} from '../../../../../renderer/features/network/networkModel.ts';
import { townHallOf } from '../../../../../renderer/features/network/townHall.ts';
import { anInitiative, aParty, idAt } from './aNetwork.ts';

const police = aParty(1, { name: 'Politie', partyKind: 'police', chainPartner: true });
const group = aParty(2, { name: 'Buurtcomité', partyKind: 'residents_group', panel: 'residents' });
const board = aParty(3, { name: 'Commissie', panel: 'municipality', layer: 'board' });
const table = anInitiative(11, { title: 'Koffietafel', partyIds: [idAt(1), idAt(2), idAt(99)] });
const alone = anInitiative(12, { title: 'Praatje', partyIds: [idAt(3)] });
const nobody = anInitiative(13, { title: 'Niemand' });
const network = networkOf([police, group, board], [table, alone, nobody]);

describe('who meets whom', () => {
  it('meets at an initiative, never itself, and skips a party that is gone', () => {
    const met = network.members.map(({ party, meets }) => [party.name, meets.map((m) => m.name)]);

    expect(met).toEqual([
      ['Buurtcomité', ['Politie']],
      ['Commissie', []],
      ['Politie', ['Buurtcomité']],
    ]);
    expect(network.meetings.map(({ initiative }) => initiative.title)).toEqual([
      'Koffietafel',
      'Praatje',
    ]);
  });

  it('keeps a party clear with where it sits and whom it meets, and the rest not', () => {
    expect([...(inFocus(network, police.id)?.clear ?? [])].toSorted()).toEqual(
      [police.id, group.id, table.id].toSorted(),
    );
    expect([...(inFocus(network, alone.id)?.clear ?? [])].toSorted()).toEqual(
      [alone.id, board.id].toSorted(),
    );
    expect(inFocus(network, idAt(99))).toBeNull();
  });
});

describe('the list of parties', () => {
  const shown = (filter: Partial<typeof noFilter>) =>
    cornersOf(network.members, { ...noFilter, ...filter }).map(({ members }) =>
      members.map(({ party }) => party.name),
    );

  it('gives every corner a place, also an empty one', () => {
    expect(shown({})).toEqual([['Buurtcomité'], ['Commissie'], ['Politie']]);
  });

  it('finds a party by its name without accents, and by what it sits at', () => {
    expect(shown({ text: 'comite' })).toEqual([['Buurtcomité'], [], []]);
    expect(shown({ text: 'koffie' })).toEqual([['Buurtcomité'], [], ['Politie']]);
  });

  it('narrows to a kind, or to chain partners', () => {
    expect(shown({ kind: 'residents_group' })).toEqual([['Buurtcomité'], [], []]);
    expect(shown({ chainOnly: true })).toEqual([[], [], ['Politie']]);
  });
});

describe('the grid of the town hall', () => {
  const vrom = { id: idAt(50), name: 'VROM', specialists: [], isShipped: true, isGone: false };
  const touching = [anInitiative(20, { title: 'Speeltuin', departmentIds: [vrom.id] })];
  const gone = { ...vrom, id: idAt(51), name: 'Oud', isGone: true };
  const inHall = (at: number, values: Parameters<typeof aParty>[1]) =>
    aParty(at, { panel: 'municipality', ...values });
  const hall = (parties: readonly ReturnType<typeof aParty>[]) =>
    townHallOf(networkOf(parties, []).members, [vrom, gone], touching);

  it('puts everybody in a department and a layer, and asks for whoever has neither', () => {
    const { columns, rows, unplaced } = hall([
      inHall(1, { name: 'Beleid', departmentId: vrom.id, layer: 'policy' }),
      inHall(2, { name: 'Raad', layer: 'board' }),
      inHall(3, { name: 'Ergens' }),
      aParty(4, { name: 'Politie' }),
    ]);

    expect(columns).toEqual(['policy', 'execution', 'management', 'board']);
    expect(
      rows.map(({ department, cells }) => [
        department?.name,
        cells.map(({ members }) => members.map(({ party }) => party.name).join()),
      ]),
    ).toEqual([
      ['VROM', ['Beleid', '', '', '']],
      [undefined, ['', '', '', 'Raad']],
    ]);
    expect(rows.map(({ touchedBy }) => touchedBy.map(({ title }) => title))).toEqual([
      ['Speeltuin'],
      [],
    ]);
    expect(unplaced.map(({ party }) => party.name)).toEqual(['Ergens']);
  });

  it('opens a column for who has no layer yet, and keeps a department that is gone but not empty', () => {
    const { columns, rows } = hall([inHall(1, { name: 'Oud', departmentId: gone.id })]);

    expect(columns.at(-1)).toBeNull();
    expect(rows.map(({ department }) => department?.name)).toEqual(['VROM', 'Oud']);
  });
});
