import { describe, expect, it } from 'vitest';
import { facelessBridge } from '../../../../../renderer/features/present/facelessBridge.ts';

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

  it('takes nothing along of a party but its name and its corner', () => {
    const pillar = { ...parties[1], notes: 'kanarie' };

    const bridge = facelessBridge({ planks: [], pillars: [pillar] }, parties, '');

    expect(JSON.stringify(bridge)).not.toContain('kanarie');
  });
});
