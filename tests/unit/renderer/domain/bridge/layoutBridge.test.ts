import { describe, expect, it } from 'vitest';
import type { BridgeFacts, BridgeWords } from '../../../../../renderer/domain/bridge/facts.ts';
import { touches } from '../../../../../renderer/domain/bridge/geometry.ts';
import type { Box, BridgeGeometry } from '../../../../../renderer/domain/bridge/geometry.ts';
import { layoutBridge } from '../../../../../renderer/domain/bridge/layoutBridge.ts';
import { panels } from '../../../../../shared/domain/enums.ts';
import {
  contributionKinds,
  contributionStatuses,
} from '../../../../../shared/domain/contribution.ts';

const words: BridgeWords = {
  lifeworld: 'Leefwereld',
  systemworld: 'Systeemwereld',
  kind: { strength: 'Kracht', talent: 'Talent', expertise: 'Expertise', position: 'Positie' },
  panel: { residents: 'Inwoners', municipality: 'Gemeente', organisations: 'Organisaties' },
  missing: 'Hier mist een plank',
  whoMisses: 'Wie mist er?',
};

const longName =
  'Stichting Samenwerkingsverband Dorpsondersteuning Leefbaarheidsinitiatieven Noord-Groningen en Omstreken';
const oneWord = 'Onderhoudsvriendelijkheidsovereenkomst'.repeat(4);

const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

const factsOf = (pillars: number, planks: number, name = 'Werkgroep'): BridgeFacts => ({
  pillars: Array.from({ length: pillars }, (_, at) => ({
    id: `pillar-${String(at)}`,
    name: `${name} ${String(at)}`,
    panel: pick(panels, at),
  })),
  planks: Array.from({ length: planks }, (_, at) => ({
    id: `plank-${String(at)}`,
    kind: pick(contributionKinds, at),
    text: name,
    status: pick(contributionStatuses, at),
    who: name,
  })),
});

const frames = [
  { width: 300, height: 300, text: 12 },
  { width: 430, height: 370, text: 12.5 },
  { width: 760, height: 340, text: 12.5 },
  { width: 1568, height: 640, text: 20 },
  { width: 1180, height: 430, text: 24 },
];

const labelsOf = ({ plankLabels, pillarLabels, banks }: BridgeGeometry) => [
  ...plankLabels,
  ...pillarLabels,
  banks.lifeworld.label,
  banks.systemworld.label,
];

const outside = ({ x, y, width, height }: Box, frame: { width: number; height: number }): boolean =>
  x < 0 || y < 0 || x + width > frame.width || y + height > frame.height;

const each = (
  name: string,
  check: (drawn: BridgeGeometry, facts: BridgeFacts, said: string) => void,
): void => {
  for (const frame of frames) {
    for (const pillars of [0, 1, 3, 5, 9, 25]) {
      for (const planks of [0, 1, 5, 8, 9, 30]) {
        const facts = factsOf(pillars, planks, name);
        const said = `${String(frame.width)} wide, ${String(pillars)} pillars, ${String(planks)} planks`;
        check(layoutBridge(facts, words, frame), facts, said);
      }
    }
  }
};

describe('the drawing of a bridge', () => {
  it.each(['Sport', longName, oneWord, ''])('keeps labels apart and inside: "%s"', (name) => {
    each(name, (drawn, _, said) => {
      const labels = labelsOf(drawn);
      labels.forEach(({ box }, at) => {
        expect(outside(box, drawn), `${said}: label ${String(at)} inside`).toBe(false);
        const hit = labels.slice(at + 1).find((other) => touches(box, other.box));
        expect(hit?.id, `${said}: label ${String(at)}`).toBeUndefined();
      });
    });
  });

  it('leads no line through the words of another', () => {
    each(longName, (drawn, _, said) => {
      for (const { id, leader } of [...drawn.plankLabels, ...drawn.pillarLabels]) {
        if (leader === null) continue;
        const line = { x: leader.x, y: leader.from, width: 0.1, height: leader.to - leader.from };
        const crossed = labelsOf(drawn).find((one) => one.id !== id && touches(one.box, line));
        expect(crossed?.id, `${said}: the line of ${id}`).toBeUndefined();
      }
    });
  });

  it('has a plank for each contribution and a pillar for each party or empty corner', () => {
    each('Sport', (drawn, { planks, pillars }, said) => {
      expect(drawn.planks.map(({ id }) => id)).toEqual(planks.map(({ id }) => id));
      const empty = drawn.pillars.filter(({ isEmpty }) => isEmpty).length;
      expect(drawn.pillars.length - empty, said).toBe(pillars.length);
      expect(empty, said).toBe(Math.max(0, 3 - pillars.length));
    });
  });

  it('keeps the rise of its arch and the pillars under it', () => {
    each(longName, (drawn, _, said) => {
      const heights = [...drawn.arch.matchAll(/[MQ ]([\d.-]+) ([\d.-]+)/g)].map(([, , y]) =>
        Number(y),
      );
      expect(Math.max(...heights) - Math.min(...heights), said).toBeGreaterThan(drawn.text * 3);
      for (const { sign } of drawn.pillars) expect(sign.y).toBeLessThan(drawn.height);
    });
  });

  it('lets no name hang below what it names, nor the deck lie in the water', () => {
    each(longName, (drawn, _, said) => {
      for (const { id, leader } of drawn.plankLabels)
        if (leader !== null) expect(leader.to - leader.from, `${said}: ${id}`).toBeGreaterThan(0);
      const [bank = 0, peak = 0] = [...drawn.arch.matchAll(/[MQ ]([\d.-]+) ([\d.-]+)/g)].map(
        ([, , y]) => Number(y),
      );
      const water = Math.min(...drawn.waves.map((wave) => Number(/ ([\d.-]+)/.exec(wave)?.[1])));
      expect(water - (bank + peak) / 2, said).toBeGreaterThan(drawn.text);
    });
  });

  it('numbers and lists what goes past eight, and names fewer where there is room', () => {
    const frame = { width: 1100, height: 400, text: 13 };

    expect(layoutBridge(factsOf(8, 8), words, frame).numbered).toEqual({
      planks: false,
      pillars: false,
    });
    expect(layoutBridge(factsOf(9, 9), words, frame).numbered).toEqual({
      planks: true,
      pillars: true,
    });
  });

  it('lets the village and the town hall grow with those who take part', () => {
    const frame = { width: 1100, height: 400, text: 13 };
    const small = layoutBridge(factsOf(0, 0), words, frame);
    const large = layoutBridge(factsOf(9, 0), words, frame);

    expect(large.houses.length).toBeGreaterThan(small.houses.length);
    expect(large.townHall.windows.length).toBeGreaterThan(small.townHall.windows.length);
  });
});
