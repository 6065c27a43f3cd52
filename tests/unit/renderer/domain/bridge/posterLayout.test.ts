import { describe, expect, it } from 'vitest';
import { layoutPoster, poster } from '../../../../../renderer/domain/bridge/posterLayout.ts';
import type {
  PosterFacts,
  PosterWords,
} from '../../../../../renderer/domain/bridge/posterLayout.ts';
import { textWidth } from '../../../../../renderer/domain/bridge/textWidth.ts';
import { panels } from '../../../../../shared/domain/enums.ts';

const words: PosterWords = {
  lifeworld: 'Leefwereld',
  systemworld: 'Systeemwereld',
  kind: { strength: 'Kracht', talent: 'Talent', expertise: 'Expertise', position: 'Positie' },
  panel: { residents: 'Inwoners', municipality: 'Gemeente', organisations: 'Organisaties' },
  missing: 'Hier mist een plank',
  whoMisses: 'Wie mist er?',
  motto: 'Bruggen bouw je samen',
  planks: 'Planken',
  emptyChair: 'Deze stoel is leeg.',
  andMore: (count) => `en nog ${String(count)}`,
};
const longName =
  'Stichting Samenwerkingsverband Dorpsondersteuning Leefbaarheidsinitiatieven Noord-Groningen';

const factsOf = (pillars: number, planks: number, name: string): PosterFacts => ({
  title: 'Dorpshuiskamer',
  under: 'Zuidwolde · 30 november 2026',
  pillars: Array.from({ length: pillars }, (_, at) => ({
    id: `pillar-${String(at)}`,
    name: `${name} ${String(at)}`,
    panel: panels[at % 3] ?? 'residents',
  })),
  planks: Array.from({ length: planks }, (_, at) => ({
    id: `plank-${String(at)}`,
    kind: 'talent' as const,
    text: `${name} ${String(at)}`,
    status: 'offered' as const,
    who: '',
  })),
});

describe('the lists on an A3', () => {
  it.each([
    [3, 1, longName],
    [9, 5, longName],
    [25, 12, longName],
    [60, 40, 'Werkgroep dorpshuis'],
  ])('have %i parties and %i planks whole, within the sheet: %s', (pillars, planks, name) => {
    const laid = layoutPoster(factsOf(pillars, planks, name), words);
    const lines = laid.columns.flatMap(({ items }) => items);

    expect(lines.map(({ text }) => text).join(' ')).not.toContain('…');
    for (const { panel, x, width, items } of laid.columns) {
      const said = items.map(({ text }) => text).join(' ');
      for (const [at] of Array.from({ length: pillars }).entries())
        if (panels[at % 3] === panel) expect(said).toContain(` ${String(at)}`);
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(x);
        expect(item.x + 34 + textWidth(item.text, laid.listText)).toBeLessThanOrEqual(x + width);
        expect(item.y).toBeLessThan(poster.height - poster.margin - 40);
      }
    }
    for (const { text, x, y } of laid.planks) {
      expect(text).not.toContain('…');
      expect(x + 86 + textWidth(text, laid.plankText)).toBeLessThan(poster.width - poster.margin);
      expect(y).toBeLessThan(laid.columnsY);
    }
    expect(laid.listText).toBeGreaterThanOrEqual(14);
    expect(laid.bridge.height).toBeGreaterThan(220);
  });

  it('are as large as they can be where there is little to say', () => {
    expect(layoutPoster(factsOf(3, 2, 'Werkgroep'), words).listText).toBe(19);
  });

  it('say how many more there are where a page ends', () => {
    const laid = layoutPoster(factsOf(300, 120, longName), words);
    const said = laid.columns.map(({ items }) => items.at(-1)?.text ?? '');

    for (const line of said) expect(line).toMatch(/^en nog \d+$/);
    const shown = laid.columns.flatMap(({ items }) => items.filter(({ number }) => number !== ''));
    const left = said.reduce((sum, line) => sum + Number(/\d+/.exec(line)?.[0] ?? 0), 0);
    expect(shown.length + left).toBe(300);
    expect(laid.planks.at(-1)?.text).toMatch(/^en nog \d+$/);
    expect(laid.listText).toBeGreaterThanOrEqual(14);
  });
});

describe('the names on the bridge of an A3', () => {
  const name = 'Stichting Dorpsondersteuning en Leefbaarheid Noord-Groningen';
  const saidOn = (pillars: number, planks: number) => {
    const laid = layoutPoster(factsOf(pillars, planks, name), words);
    const labels = [...laid.bridge.plankLabels, ...laid.bridge.pillarLabels];
    return {
      laid,
      labels,
      said: labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '),
    };
  };

  it.each([
    [3, 1],
    [3, 3],
  ])('stand whole at %i parties and %i planks, and leave the bridge its height', (...counts) => {
    const { laid, labels, said } = saidOn(...counts);

    expect(laid.bridge.numbered).toEqual({ planks: false, pillars: false });
    expect(said).not.toContain('…');
    for (const { box } of labels) {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(laid.bridge.height);
    }
  });

  it('become numbers where they cannot stand whole, and the lists say them', () => {
    const { laid, said } = saidOn(8, 8);

    expect(laid.bridge.numbered).toEqual({ planks: true, pillars: true });
    expect(said).not.toContain('…');
    expect(laid.planks.map(({ text }) => text).join(' ')).toContain('Noord-Groningen 7');
  });
});
