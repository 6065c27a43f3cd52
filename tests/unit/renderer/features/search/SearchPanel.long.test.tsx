import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { aPanel, id } from './aPanel.tsx';

describe('the search panel', () => {
  it('offers commands before anything is typed', async () => {
    await aPanel();

    expect(screen.getByRole('option', { name: /Nieuw gehoord/ })).toBeTruthy();
    expect(screen.getByRole('option', { name: /Ga naar Spellenmagazijn/ })).toBeTruthy();
  });

  it('opens the lesson that answers to another word for it', async () => {
    const { user, isOpen } = await aPanel();

    await user.keyboard('burenhulp');
    await screen.findByRole('option', { name: /Noaberschap groeit/ });
    await user.keyboard('{Enter}');

    expect(window.location.hash).toBe(`#/magazijn/${id(3)}`);
    expect(isOpen()).toBe(false);
  });

  it.each([
    ['onnerndaam', 'Onderdendam', `#/dorpen/${id(1)}`],
    ['schakel', 'Stichting De Schakel', `#/netwerk/${id(4)}`],
  ])('opens the page of what “%s” finds', async (typed, name, hash) => {
    const { user, isOpen } = await aPanel();

    await user.keyboard(typed);
    await user.click(await screen.findByRole('option', { name }));

    expect(window.location.hash).toBe(hash);
    expect(isOpen()).toBe(false);
  });

  it('opens the village in which a programme stands', async () => {
    const { user, isOpen } = await aPanel();

    await user.keyboard('nationaal');
    await user.click(await screen.findByRole('option', { name: 'Nationaal Programma' }));

    await vi.waitFor(() => {
      expect(window.location.hash).toBe(`#/dorpen/${id(1)}%2F${id(5)}`);
    });
    expect(isOpen()).toBe(false);
  });

  it('seeks on by the name of what stands nowhere', async () => {
    const values = { name: 'Dorpsfonds', areaId: id(99) };
    const { user, isOpen } = await aPanel({
      more: [{ op: 'create', kind: 'fundingSource', id: id(9), values }],
    });

    await user.keyboard('dorpsf');
    await user.click(await screen.findByRole('option', { name: 'Dorpsfonds' }));

    await vi.waitFor(() => {
      expect(screen.getByRole('searchbox')).toHaveProperty('value', 'Dorpsfonds');
    });
    expect(isOpen()).toBe(true);
  });

  it('shows the line of a name by which it was found, lit', async () => {
    const { user } = await aPanel();

    await user.keyboard('onderdendam');

    const hit = await screen.findByRole('option', { name: /Beweeggroep/ });
    expect(hit.textContent).toBe('BeweeggroepDorp: Onderdendam');
    expect(hit.querySelector('mark')?.textContent).toBe('Onderdendam');
  });

  it('groups what it finds, and says when it stands in a private note', async () => {
    const { user } = await aPanel();

    await user.keyboard('buurvrouw');

    const hit = await screen.findByRole('option', { name: /Beweeggroep/ });
    expect(hit.textContent).toContain('Alleen jij ziet dit in de app.');
    expect(screen.getByText('Initiatieven')).toBeTruthy();
  });

  it('shows the words of a story that stand behind its beginning, and a story once', async () => {
    const { user } = await aPanel();
    const story = () => screen.getByRole('option', { name: /^Op de koffie/ });

    await user.keyboard('sleutelbos');
    await screen.findByRole('option', { name: /sleutelbos/ });
    expect(story().querySelector('mark')?.textContent).toBe('sleutelbos');
    await user.clear(screen.getByRole('searchbox'));
    await user.keyboard('koffie');

    await screen.findByText('koffie', { selector: 'mark' });
    expect(story().textContent).not.toContain('sleutelbos');
  });

  it('locks a dilemma that was found by its first side, as by its second', async () => {
    const { user } = await aPanel();

    await user.keyboard('buitenkast');

    const hit = await screen.findByRole('option', { name: /Een buitenkast/ });
    expect(hit.textContent).toContain('Alleen jij ziet dit in de app.');
  });

  it('puts the lock at a note of which nothing leaves this computer', async () => {
    const { user } = await aPanel();

    await user.keyboard('smid');

    const hit = await screen.findByRole('option', { name: /Koffie met de smid/ });
    expect(hit.textContent).toContain('Alleen jij ziet dit in de app.');
    expect(screen.getByText('Gehoord')).toBeTruthy();
  });

  it('says that more comes while the cards are still being read', async () => {
    const { user } = await aPanel({ isFilled: false });

    await user.keyboard('beweeg');

    await screen.findByText('De app leest je kaarten nog. Straks vind je meer.');
    expect(screen.getByRole('option', { name: /Beweeggroep/ })).toBeTruthy();
  });

  it('closes with Escape, also when something is typed', async () => {
    const { user, isOpen } = await aPanel();

    await user.keyboard('beweeg');
    await screen.findByRole('option', { name: /Beweeggroep/ });
    await user.keyboard('{Escape}');

    expect(isOpen()).toBe(false);
  });
});
