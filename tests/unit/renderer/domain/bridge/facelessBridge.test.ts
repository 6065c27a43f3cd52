import { describe, expect, it } from 'vitest';
import { facelessBridge } from '../../../../../renderer/domain/bridge/facelessBridge.ts';

const parties = [
  { id: 'p1', name: 'Werkgroep Tuin', panel: 'residents', partyKind: 'residents_group' },
  { id: 'p2', name: 'Gemeente', panel: 'municipality', partyKind: 'department' },
  { id: 'p3', name: 'Buren van de Dijk', panel: 'residents', partyKind: 'network' },
] as const;

describe('the bridge of a card before a room', () => {
  it('names no group of residents, also where it has no chair', () => {
    const bridge = facelessBridge(
      {
        planks: [
          {
            id: 'a',
            kind: 'strength',
            text: 'graven',
            status: 'offered',
            who: 'Buren van de Dijk',
          },
          { id: 'b', kind: 'position', text: 'grond', status: 'asked', who: 'Gemeente' },
        ],
        pillars: [parties[0], parties[1]],
      },
      parties,
      'Een groep inwoners',
    );

    expect(bridge.pillars.map(({ name }) => name)).toEqual(['Een groep inwoners', 'Gemeente']);
    expect(bridge.planks.map(({ who }) => who)).toEqual(['Een groep inwoners', 'Gemeente']);
  });

  it.each([
    ['Werkgroep Tuin graaft mee', 'Een groep inwoners graaft mee'],
    ['koffie van buren van de dijk, elke week', 'koffie van een groep inwoners, elke week'],
    ['graven met Werkgroep Tuinders', 'graven met Werkgroep Tuinders'],
    ['hulp van Stichting Werkgroep Tuin', 'hulp van Stichting Werkgroep Tuin'],
    ['de Gemeente graaft', 'de Gemeente graaft'],
  ])('names none in the words of a plank either: %s', (text, shown) => {
    const stichting = { ...parties[1], id: 'p4', name: 'Stichting Werkgroep Tuin' };
    const plank = { id: 'a', kind: 'strength', text, status: 'offered', who: '' } as const;

    const bridge = facelessBridge(
      { planks: [plank], pillars: [] },
      [...parties, stichting],
      'Een groep inwoners',
    );

    expect(bridge.planks.map((one) => one.text)).toEqual([shown]);
  });

  it('takes nothing along of a party but its name and its corner', () => {
    const pillar = { ...parties[1], notes: 'kanarie' };

    const bridge = facelessBridge({ planks: [], pillars: [pillar] }, parties, '');

    expect(JSON.stringify(bridge)).not.toContain('kanarie');
  });
});
