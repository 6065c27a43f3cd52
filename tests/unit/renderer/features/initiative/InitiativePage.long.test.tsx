import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aPage, create, initiativeId, sportId } from './aPage.tsx';

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of an initiative', () => {
  it('keeps what may be shared visibly apart from what only the person sees', async () => {
    await aPage();

    expect(region('Om te delen').getByText('Dorpen')).toBeTruthy();
    const own = region('Alleen jij ziet dit in de app');
    expect(own.getByText('Waar begon het mee?')).toBeTruthy();
    expect(own.getByText('Eigen notities')).toBeTruthy();
    expect(own.getAllByText('Schrijf niets over gezondheid op. Bel je collega.')).toHaveLength(3);
  });

  it('adds and removes a theme', async () => {
    const { user, stored } = await aPage({ initiative: { themes: ['care'] } });

    await user.click(region('Om te delen').getByRole('button', { name: 'Welzijn' }));
    await user.click(region('Om te delen').getByRole('button', { name: 'Zorg' }));

    expect(stored()['themes']).toEqual(['wellbeing']);
  });

  it('lets go of an origin that is chosen once more', async () => {
    const { user, stored } = await aPage();

    await user.click(screen.getByRole('radio', { name: 'Droom' }));
    expect(stored()['origin']).toBe('dream');
    await user.click(screen.getByRole('radio', { name: 'Droom' }));

    expect(stored()['origin']).toBeNull();
  });

  it('places it between the two worlds, or leaves that open', async () => {
    const { user, stored } = await aPage();

    await user.click(screen.getByText('Meer leefwereld'));
    expect(stored()['worldPosition']).toBe(-1);
    await user.click(screen.getByRole('button', { name: 'Weet ik nog niet' }));

    expect(stored()['worldPosition']).toBeNull();
  });

  it('keeps a new title while it is typed, and never an empty one', async () => {
    const { user, stored } = await aPage();
    const title = screen.getByRole('textbox', { name: 'Titel' });

    await user.clear(title);
    expect(screen.getByText(/Geef het een naam/)).toBeTruthy();
    await user.tab();
    expect(stored()['title']).toBe('Beweeggroep');
    await user.type(title, ' Bedum{Enter}');

    await waitFor(() => {
      expect(stored()['title']).toBe('Beweeggroep Bedum');
    });
    expect(document.activeElement).toBe(title);
  });

  it('moves it to another column', async () => {
    const { main, user, stored } = await aPage();

    await user.click(screen.getByRole('button', { name: 'Verplaats naar…' }));
    await user.click(screen.getByRole('menuitem', { name: 'Losgelaten, wel in de buurt' }));

    expect(stored()['stage']).toBe('let_go');
    expect(main.writes.at(-1)?.action).toBe('move');
  });

  it('lets a person choose between what two wrote at once', async () => {
    const { main, user } = await aPage({
      answers: {
        'record:get': ({ kind, id }) => ({
          kind,
          id,
          createdAt: '2018-01-11T00:00:00Z',
          updatedAt: '2018-01-11T00:00:00Z',
          authorId: 'me',
          conflicts: ['title'],
          siblings: {
            title: [
              { value: 'Beweeggroep', at: '2018-01-11T00:00:00Z', authorId: 'me' },
              { value: 'Wandelgroep', at: '2018-01-10T00:00:00Z', authorId: 'u-anders' },
            ],
          },
          values: { title: 'Beweeggroep' },
        }),
      },
    });

    await user.click(screen.getByRole('button', { name: 'Titel: 2 versies' }));
    await user.click(screen.getByRole('button', { name: 'Kies deze: van Een collega' }));

    expect(main.writes.at(-1)).toMatchObject({
      action: 'settle',
      edits: [{ op: 'set', field: 'title', value: 'Wandelgroep' }],
    });
  });

  it('deletes it with its stories, and offers the way back', async () => {
    const storyId = '019400aa-0000-7000-8000-000000000009';
    const { main, user } = await aPage({
      edits: [create('story', storyId, { initiativeId })],
    });

    await user.click(screen.getByRole('button', { name: 'Meer' }));
    await user.click(screen.getByRole('menuitem', { name: 'Verwijder' }));
    expect(main.records().map(({ kind }) => kind)).toEqual(['village', 'party']);
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));

    await waitFor(() => {
      expect(main.records().map(({ kind }) => kind)).toContain('story');
    });
  });
});

describe('the drieluik', () => {
  it('asks who is missing where nobody sits', async () => {
    await aPage({ initiative: { partyIds: [sportId] } });

    expect(region('Inwoners').getByText(/Deze stoel is leeg/)).toBeTruthy();
    expect(region('Organisaties').queryByText(/Deze stoel is leeg/)).toBeNull();
  });

  it('seats a known party after a few letters', async () => {
    const { user, stored } = await aPage();

    await user.click(screen.getByRole('button', { name: 'Schuif een stoel aan bij Organisaties' }));
    await user.type(screen.getByRole('combobox', { name: /Organisaties/ }), 'sport');
    await user.click(await screen.findByRole('option', { name: /Huis voor de Sport/ }));

    expect(stored()['partyIds']).toEqual([sportId]);
  });

  it('makes a new party, in the corner where its kind usually sits', async () => {
    const { main, user, stored } = await aPage();

    await user.click(screen.getByRole('button', { name: 'Schuif een stoel aan bij Inwoners' }));
    await user.type(screen.getByRole('combobox', { name: /Inwoners/ }), 'Wandelgroep');
    await user.click(await screen.findByRole('option', { name: 'Maak nieuw: Wandelgroep' }));
    await user.click(screen.getByRole('button', { name: 'Schuif aan' }));

    const made = main.records().find(({ values }) => values['name'] === 'Wandelgroep');
    expect(made?.values).toMatchObject({ partyKind: 'residents_group', panel: 'residents' });
    expect(stored()['partyIds']).toEqual([made?.id]);
  });

  it('takes a party from the table', async () => {
    const { user, stored } = await aPage({ initiative: { partyIds: [sportId] } });

    await user.click(
      await screen.findByRole('button', { name: 'Haal Huis voor de Sport van tafel' }),
    );

    expect(stored()['partyIds']).toEqual([]);
  });
});
