import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aLesson, aLibrary, lessonId } from './aLibrary.tsx';

const rows = () => screen.queryAllByRole('row').map((row) => row.textContent);
const searchField = () => screen.findByRole('searchbox', { name: 'Zoek in de lessen' });

const two = [
  aLesson(1, { title: 'Haal de kennis van binnen', lessonKind: 'worked', shelved: true }),
  aLesson(2, { title: 'De speeltuinen', lessonKind: 'dilemma', topics: ['groen'] }),
];

describe('the Spellenmagazijn', () => {
  it('invites to a first lesson when there is none', async () => {
    await aLibrary([]);

    expect(await screen.findByText('Nog geen lessen. De eerste mag klein zijn.')).toBeTruthy();
  });

  it('finds a lesson by another form of its word, marks it and says how many', async () => {
    const { user } = await aLibrary(two);

    await user.type(await searchField(), 'speeltuintje');

    expect(await screen.findByText('1 gevonden')).toBeTruthy();
    await waitFor(() => {
      expect(rows()).toHaveLength(1);
    });
    const [row] = screen.getAllByRole('row');
    expect(row?.querySelector('mark')?.textContent).toBe('speeltuinen');
  });

  it('says so when nothing is found', async () => {
    const { user } = await aLibrary(two);

    await user.type(await searchField(), 'zwembad');

    expect(await screen.findByText('Niets gevonden. Probeer een korter woord.')).toBeTruthy();
  });

  it('shows only drafts, and everything again', async () => {
    const { user } = await aLibrary(two);
    await screen.findByText('2 lessen');

    await user.click(screen.getByRole('button', { name: 'Concepten' }));
    expect(await screen.findByText('1 les')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wis de keuze' }));

    expect(await screen.findByText('2 lessen')).toBeTruthy();
  });

  it('filters by a topic that lessons really have', async () => {
    const { user } = await aLibrary(two);
    await screen.findByText('2 lessen');

    await user.click(screen.getByRole('button', { name: 'Onderwerp' }));
    await user.click(await screen.findByText('groen'));

    expect(await screen.findByRole('button', { name: 'Onderwerp: 1', hidden: true })).toBeTruthy();
    expect(await screen.findByText('1 les')).toBeTruthy();
  });

  it('opens a lesson from the list with arrows and Enter', async () => {
    const { user } = await aLibrary(two);
    await user.type(await searchField(), 'kennis');
    await screen.findByText('1 gevonden');

    await user.keyboard('{ArrowDown}{Enter}');

    expect(window.location.hash).toBe(`#/magazijn/${lessonId(1)}`);
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    expect(title).toHaveProperty('value', 'Haal de kennis van binnen');
  });

  it('hands what is shown to the export screen, less what was taken out', async () => {
    const { user } = await aLibrary(two);
    await screen.findByText('2 lessen');

    await user.click(screen.getByRole('button', { name: 'Exporteer' }));
    expect(await screen.findByText('2 lessen gekozen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kies niets' }));
    const row = screen.getByRole('row', { name: /kennis/ });
    await user.click(within(row).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Exporteer' }));

    const { useSelection } = await import('../../../../../renderer/app/selection.ts');
    expect(useSelection.getState()).toEqual({ kind: 'lesson', ids: [lessonId(1)] });
    expect(window.location.hash).toBe('#/exporteren');
  });
});

describe('one lesson', () => {
  it('asks first what is different about the place, then the questions that have an answer', async () => {
    await aLibrary(
      [aLesson(1, { title: 'Les', placeDiffers: 'Korte lijnen', happened: 'Het lukte' })],
      1,
    );

    const texts = await screen.findAllByRole('textbox', { name: /\?$/ });

    expect(texts.map((text) => text.textContent)).toEqual(['Korte lijnen', 'Het lukte']);
    expect(screen.getByRole('button', { name: 'Hoe kwam dat?' })).toBeTruthy();
  });

  it('gets a title from its first words when it goes on the shelf', async () => {
    const { user, stored } = await aLibrary(
      [aLesson(1, { nextTime: 'Zet de truck op het plein. Daar komen meer mensen.' })],
      1,
    );

    await user.click(await screen.findByRole('button', { name: 'Zet in het magazijn' }));

    expect(await screen.findByText('De les staat in het magazijn.')).toBeTruthy();
    expect(stored(1)).toMatchObject({ title: 'Zet de truck op het plein', shelved: true });
  });

  it('does not go on the shelf with nothing in it', async () => {
    const { user, stored } = await aLibrary([aLesson(1, {})], 1);

    await user.click(await screen.findByRole('button', { name: 'Zet in het magazijn' }));

    expect(await screen.findByText('Schrijf eerst iets op. Eén zin is genoeg.')).toBeTruthy();
    expect(stored(1)['shelved']).toBeUndefined();
  });

  it('keeps kind and themes as they are chosen', async () => {
    const { user, stored } = await aLibrary([aLesson(1, { title: 'Les' })], 1);

    await user.click(await screen.findByRole('radio', { name: 'Dit werkte' }));
    await user.click(screen.getByRole('button', { name: 'Zorg' }));

    expect(stored(1)).toMatchObject({ lessonKind: 'worked', themes: ['care'] });
  });

  it('is begun by one button, and goes away again when it stays blank', async () => {
    const { main, user } = await aLibrary(two);

    await user.click(await screen.findByRole('button', { name: 'Wat leerde je?' }));
    await screen.findByRole('textbox', { name: 'Titel' });
    expect(main.records()).toHaveLength(3);
    window.location.hash = '#/magazijn';

    await waitFor(() => {
      expect(main.records()).toHaveLength(2);
    });
  });

  it('can be taken away and brought back', async () => {
    const { main, user } = await aLibrary([aLesson(1, { title: 'Koffie helpt' })], 1);

    await user.click(await screen.findByRole('button', { name: 'Meer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Verwijder' }));
    await screen.findByText('“Koffie helpt” is verwijderd.');
    expect(main.records()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));

    await waitFor(() => {
      expect(main.records()).toHaveLength(1);
    });
  });
});
