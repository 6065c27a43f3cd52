import type { BridgeFacts, BridgeWords } from '../../../../../renderer/domain/bridge/facts.ts';

export const words: BridgeWords = {
  lifeworld: 'Leefwereld',
  systemworld: 'Systeemwereld',
  kind: { strength: 'Kracht', talent: 'Talent', expertise: 'Expertise', position: 'Positie' },
  panel: { residents: 'Inwoners', municipality: 'Gemeente', organisations: 'Organisaties' },
  missing: 'Hier mist een plank',
  whoMisses: 'Wie mist er?',
};

export const planksOf = (count: number, text = 'zelf naaien met de buurt'): BridgeFacts => ({
  planks: Array.from({ length: count }, (_, at) => ({
    ...{ id: `plank-${String(at)}`, kind: 'strength', text: `${text} ${String(at + 1)}` },
    ...{ status: at === 0 ? 'missing' : 'offered', who: at === 1 ? 'Een groep inwoners' : '' },
  })),
  pillars: [{ id: 'p', name: 'Team Ruimte', panel: 'municipality' }],
});
