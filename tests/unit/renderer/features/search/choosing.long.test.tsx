import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aPanel } from './aPanel.tsx';

/** Without an area the village and the theme stand between. */
const tabPastFilters = async (user: UserEvent) => {
  for (let at = 0; at < 3; at++) await user.tab();
};

describe('what somebody looks at in the search panel, and keeps', () => {
  it('keeps a search when asked, and runs it again by keyboard', async () => {
    const { main, user } = await aPanel();
    const saved = { text: 'buurvrouw', kinds: [] };

    await user.keyboard('buurvrouw ');
    await tabPastFilters(user);
    expect(document.activeElement?.textContent).toBe('Bewaar deze zoekvraag');
    await user.keyboard('{Enter}');
    expect(main.settings().savedSearches).toMatchObject([saved]);
    await user.clear(screen.getByRole('searchbox'));
    await tabPastFilters(user);
    expect(document.activeElement?.textContent).toBe('buurvrouw');
    await user.keyboard('{Enter}');

    await screen.findByRole('option', { name: /Beweeggroep/ });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: 'Bewaar deze zoekvraag niet meer' }));
    expect(main.settings().savedSearches).toEqual([]);
  });

  it('takes a saved search away, and puts it back where it was', async () => {
    const savedSearches = ['tuin', 'bankje'].map((text) => ({
      id: text,
      text,
      kinds: [],
    }));
    const { main, user } = await aPanel({ settings: { savedSearches } });

    await user.click(screen.getByRole('button', { name: 'Haal “tuin” weg' }));
    expect(screen.getByText('“tuin” is niet meer bewaard.')).toBeTruthy();
    expect(main.settings().savedSearches).toEqual(savedSearches.slice(1));
    await user.keyboard('{Enter}');

    expect(main.settings().savedSearches).toEqual(savedSearches);
  });

  it('shows the kinds in which something is found, and only those that are chosen', async () => {
    const { main, user } = await aPanel();
    const chip = (name: string) => screen.getByRole('button', { name });

    await user.keyboard('onderdendam');
    await screen.findByRole('option', { name: /^Beweeggroep/ });
    await user.click(chip('Dorpen: 1'));
    await user.click(chip('Bewaar deze zoekvraag'));
    expect(screen.queryByRole('option', { name: /^Beweeggroep/ })).toBeNull();
    expect(screen.getByRole('option', { name: 'Onderdendam' })).toBeTruthy();

    await user.click(chip('Dorpen: 1'));
    expect(await screen.findByRole('option', { name: /^Beweeggroep/ })).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.click(chip('onderdendam · Dorpen'));
    await screen.findByRole('option', { name: 'Onderdendam' });
    expect(screen.queryByRole('option', { name: /^Beweeggroep/ })).toBeNull();
    expect(main.settings().savedSearches).toMatchObject([{ kinds: ['village'] }]);
  });

  it('says so when the chosen kind has nothing and another has', async () => {
    const { user } = await aPanel();

    await user.keyboard('onderdendam');
    await user.click(await screen.findByRole('button', { name: 'Dorpen: 1' }));
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard(' beweeggroep');

    expect(
      await screen.findByText('Niets gevonden bij wat je koos. Wel bij een andere soort.'),
    ).toBeTruthy();
  });

  it('shows the rest of a kind when asked, by keyboard', async () => {
    const many = Array.from({ length: 9 }, (_, at) => `Moestuin ${String(at + 1)}`);
    const { user } = await aPanel({ lessons: many });
    const shown = () => screen.queryAllByRole('option', { name: /^Moestuin/ }).length;

    await user.keyboard('moestuin');
    await screen.findByRole('option', { name: 'Toon alle 9' });
    expect(shown()).toBe(6);
    await user.keyboard(`${'{ArrowDown}'.repeat(6)}{Enter}`);

    await screen.findByRole('option', { name: 'Moestuin 9' });
    expect(shown()).toBe(9);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(window.location.hash).toMatch(/^#\/magazijn\//);
  });

  it('does not offer to keep a command', async () => {
    const { user } = await aPanel();
    const save = () => screen.queryByRole('button', { name: 'Bewaar deze zoekvraag' });

    await user.keyboard('onderdendam');
    await screen.findByRole('option', { name: 'Ga naar Onderdendam' });
    expect(save()).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.keyboard('ga naar onderd');

    await screen.findByRole('option', { name: 'Ga naar Onderdendam' });
    expect(save()).toBeNull();
  });

  it('does not offer to keep a word that the app never says', async () => {
    const { user } = await aPanel();

    await user.keyboard('mislukt');

    expect(screen.queryByRole('button', { name: 'Bewaar deze zoekvraag' })).toBeNull();
  });
});
