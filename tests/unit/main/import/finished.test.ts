import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { previewOf } from '../../../../main/import/plan/previewOf.ts';
import type { Source } from '../../../../main/import/source.ts';
import { aJex } from './aJex.ts';
import { aPlan, around, readBytes, readSample } from './aPlan.ts';

const jexOf = (notes: readonly string[]): Promise<Source> =>
  aJex(
    notes.map((note, at) => {
      const id = String(at).padStart(32, '0');
      return { id, text: `${note}\nid: ${id}\nencryption_applied: 0\ntype_: 1` };
    }),
  );

const planned = (source: Source) => {
  const all = planCards(source, aPlan(source), around());
  return {
    preview: previewOf(all, []),
    of: (title: string) => all.cards.find((card) => card.title === title),
  };
};

describe('a card that is finished in its own program', () => {
  it('of Trello asks for no look to come; the day is told', async () => {
    const { of, preview } = planned(await readSample('trello-volgorde.json'));

    expect(of('Tweede')).toMatchObject({ touchOn: null, target: 'heard' });
    expect(of('Tweede')?.texts.get('notes')).toBe('Klaar op: 1-4-2051\n\nAfgevinkt');
    expect(preview.finished).toBe(1);
  });

  it('of Deck says on which day; one that is not finished keeps its day', async () => {
    const { of, preview } = planned(await readSample('deck-web.json'));

    expect(of('Repaircafé Zuidwolde')?.touchOn).toBeNull();
    expect(of('Repaircafé Zuidwolde')?.texts.get('notes')).toContain('Afgevinkt: 2-11-2026');
    expect(of('Klussendienst')?.texts.get('notes')).toBe('Afgevinkt: 2-10-2026');
    expect(of('Lokaal eten')?.touchOn?.value).toBe('2050-07-25');
    expect(preview.finished).toBe(2);
  });

  it('of Joplin says on which day too', async () => {
    const { of, preview } = planned(
      await jexOf([
        'Klaar\n\nis_todo: 1\ntodo_due: 2550000000000\ntodo_completed: 1793000000000',
        'Open\n\nis_todo: 1\ntodo_due: 2550000000000\ntodo_completed: 0',
      ]),
    );

    expect(of('Klaar')?.touchOn).toBeNull();
    expect(of('Klaar')?.texts.get('notes')).toContain('Afgevinkt: 26-10-2026');
    expect(of('Open')?.touchOn?.value).toBe('2050-10-21');
    expect(preview.finished).toBe(1);
  });

  it('of the notes that Joplin writes is known by their facts', async () => {
    const note = (done: string) =>
      readBytes(
        'a.md',
        Buffer.from(`---\ntitle: Klus\ncompleted?: ${done}\ndue: 2050-10-21 10:00:00Z\n---\nTekst`),
      );

    const [yes, no] = [planned(await note('yes')), planned(await note('no'))];

    expect(yes.of('Klus')?.touchOn).toBeNull();
    expect(yes.preview.finished).toBe(1);
    expect(no.of('Klus')?.touchOn?.value).toBe('2050-10-21');
    expect(no.preview.finished).toBe(0);
  });
});
