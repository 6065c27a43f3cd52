import { describe, expect, it } from 'vitest';
import { isKeepable } from '../../../../main/import/plan/cardEdit.ts';
import { dayIn } from '../../../../main/import/plan/day.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { aPlan, around, readBytes, reasons } from './aPlan.ts';

const planned = async (lines: readonly string[], areaId: string | null = null) => {
  const source = await readBytes('a.csv', Buffer.from(lines.join('\n')));
  return planCards(source, aPlan(source), around({ areaId }));
};

describe('a value that no field takes', () => {
  it('a title that grows when an address is taken out is cut after that', async () => {
    const { cards, leftOut } = await planned(['Titel', `${'w '.repeat(145)}a@b.nl`]);

    expect(cards.map((card) => isKeepable(card, null))).toEqual([true]);
    expect(cards[0]?.title).toHaveLength(300);
    expect(cards[0]?.texts.get('notes')).toMatch(/w \(weggelaten\)$/);
    expect(reasons(leftOut.list())).toMatchObject({ cut: 1 });
  });

  it('a text that grows too long is cut, and told', async () => {
    const { cards, leftOut } = await planned(['Titel;Tekst', `a;${'a@b.nl '.repeat(60_000)}`]);

    expect(cards.map((card) => isKeepable(card, null))).toEqual([true]);
    expect(cards[0]?.texts.get('notes')).toHaveLength(500_000);
    expect(reasons(leftOut.list())).toMatchObject({ 'cut-off': 1 });
  });

  it.each(['9999-12-31T23:30:00Z', '0001-01-01T10:00:00Z', '0000-00-00T00:00:00Z', '1-1-10000'])(
    'a moment that falls in no year of four digits, %s, is words',
    async (moment) => {
      const { cards } = await planned(['Titel;Datum', `a;${moment}`]);

      expect(dayIn(moment)).toBeNull();
      expect(cards[0]?.texts.get('notes')).toContain('Datum');
      expect(cards.map((card) => isKeepable(card, null))).toEqual([true]);
    },
  );

  it('keeps one card out, by name, and lets the others in', async () => {
    // An area that is none: lessons alone have one.
    const { cards, leftOut } = await planned(
      ['Titel;Lijst', 'Bankje;Ideeën', 'Eerst koffie;Lessen', 'Koor;Ideeën'],
      'geen gebied',
    );

    expect(cards.map(({ title }) => title)).toEqual(['Bankje', 'Koor']);
    expect(leftOut.list()).toEqual([{ reason: 'not-fit', count: 1, examples: ['Eerst koffie'] }]);
  });

  it('more labels than a card takes are told', async () => {
    const labels = Array.from({ length: 52 }, (_, at) => `label ${String(at)}`);
    const { cards, leftOut } = await planned(['Titel;Labels', `a;"${labels.join(',')}"`]);

    expect(cards[0]?.tags).toHaveLength(50);
    expect(leftOut.list()).toEqual([
      { reason: 'cut-off', count: 2, examples: ['label 50', 'label 51'] },
    ]);
  });
});
