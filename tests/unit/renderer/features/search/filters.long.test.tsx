import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { aPanel, id } from './aPanel.tsx';

const area = id(41);
const more: readonly Edit[] = [
  { op: 'create', kind: 'area', id: area, values: { name: 'De Marne' } },
  {
    op: 'create',
    kind: 'village',
    id: id(42),
    values: { name: 'Ulrum', areaPeriods: [{ areaId: area, from: null, to: null }] },
  },
  {
    op: 'create',
    kind: 'initiative',
    id: id(43),
    values: { title: 'Loopgroep', villageIds: [id(42)], themes: ['care'] },
  },
  {
    op: 'create',
    kind: 'lesson',
    id: id(44),
    values: { title: 'Loop mee', sourceInitiativeId: id(43) },
  },
];
const gone = id(99);

const button = (name: string) => screen.getByRole('button', { name });
const noOption = (name: string) => screen.queryByRole('option', { name }) === null;
const field = () => screen.getByRole('searchbox', { name: /^Zoek een kaart/ });

/** Opens a filter and chooses in it, by keyboard. */
const choose = async (user: UserEvent, chip: string, option: string) => {
  button(chip).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('listbox', { name: chip });
  const list = screen.getByRole('listbox', { name: chip });
  while (document.activeElement?.textContent !== option) {
    const before = document.activeElement;
    await user.keyboard('{ArrowDown}');
    if (document.activeElement === before) break;
  }
  expect(list.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Enter}{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('listbox', { name: chip })).toBeNull();
  });
};

describe('the filters of the search panel', () => {
  it('narrow what a text finds, together with the kinds, and are chosen by keyboard', async () => {
    const { user, isOpen } = await aPanel({ more });

    await user.keyboard('loop');
    await screen.findByRole('option', { name: /^Loop mee/ });
    await choose(user, 'Thema', 'Zorg');
    await choose(user, 'Gebied', 'De Marne');

    expect(isOpen()).toBe(true);
    expect(screen.getByRole('option', { name: 'Loopgroep' })).toBeTruthy();
    await user.click(button('Lessen: 1'));
    await waitFor(() => {
      expect(noOption('Loopgroep')).toBe(true);
    });
    expect(screen.getByRole('option', { name: /^Loop mee/ })).toBeTruthy();
    expect(field()).toHaveProperty('value', 'loop');
  });

  it('show what fits before anything is typed, and go off one by one', async () => {
    const { user } = await aPanel({ more });

    await choose(user, 'Dorp', 'UlrumDe Marne');
    await screen.findByRole('option', { name: 'Loopgroep' });
    expect(noOption('Beweeggroep')).toBe(true);
    expect(noOption('Nieuw gehoord')).toBe(true);
    await user.click(button('Haal het filter Ulrum weg'));

    expect(noOption('Loopgroep')).toBe(true);
    expect(screen.getByRole('option', { name: /Nieuw gehoord/ })).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('say that nothing fits them, and step aside', async () => {
    const { user } = await aPanel({ more });

    await choose(user, 'Dorp', 'UlrumDe Marne');
    await user.click(field());
    // Not letter by letter: where a key empties the list, the event of user-event falls into React's work.
    await user.paste('beweeggroep');
    await screen.findByText('Niets gevonden met deze filters.');
    await user.click(button('Zoek zonder filters'));

    expect(await screen.findByRole('option', { name: /^Beweeggroep/ })).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: 'Wis filters' })).toBeNull();
  });

  it('are kept with a saved search, told in its name, and come back with it', async () => {
    const { main, user } = await aPanel({ more });

    await user.keyboard('loop');
    await choose(user, 'Dorp', 'UlrumDe Marne');
    await user.click(button('Bewaar deze zoekvraag'));
    expect(main.settings().savedSearches).toMatchObject([
      { text: 'loop', kinds: [], filter: { areaIds: [], villageIds: [id(42)], themes: [] } },
    ]);
    await user.click(button('Wis filters'));
    expect(button('Bewaar deze zoekvraag')).toBeTruthy();
    await user.clear(field());
    await user.click(button('loop · Ulrum'));

    expect(await screen.findByRole('option', { name: 'Loopgroep' })).toBeTruthy();
    expect(button('Haal het filter Ulrum weg')).toBeTruthy();
    expect(button('Bewaar deze zoekvraag niet meer')).toBeTruthy();
  });

  it('leave a place that was deleted since out of a saved search', async () => {
    const filter = { areaIds: [gone], villageIds: [gone, id(42)], themes: ['care' as const] };
    const savedSearches = [{ id: '1', text: 'loop', kinds: [], filter }];
    const { user } = await aPanel({ more, settings: { savedSearches } });

    await user.click(button('loop · Ulrum · Zorg'));

    expect(await screen.findByRole('option', { name: 'Loopgroep' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Haal het filter/ })).toHaveLength(2);
    expect(button('Bewaar deze zoekvraag niet meer')).toBeTruthy();
  });

  it('let go of a place that is deleted while they are on', async () => {
    const { user } = await aPanel({ more });
    const { write } = await import('../../../../../renderer/app/write.ts');
    await choose(user, 'Dorp', 'UlrumDe Marne');
    await screen.findByRole('option', { name: 'Loopgroep' });

    await write([{ op: 'delete', kind: 'village', id: id(42) }], 'delete');

    await screen.findByRole('option', { name: /Nieuw gehoord/ });
    expect(screen.queryByRole('button', { name: 'Wis filters' })).toBeNull();
  });

  it('light the first row that a text finds, not the one that was first without it', async () => {
    const cards = ['Het dorpsnetwerk', 'Netwerk'].map((title, at): Edit => ({
      ...{ op: 'create', kind: 'initiative', id: id(51 + at) },
      values: { title, themes: ['care'] },
    }));
    const { user } = await aPanel({ more: cards });
    const rows = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    const lit = () => {
      const at = field().getAttribute('aria-activedescendant');
      return document.getElementById(at ?? '')?.textContent;
    };
    await choose(user, 'Thema', 'Zorg');
    await screen.findByRole('option', { name: 'Netwerk' });
    expect(rows().slice(0, 2)).toEqual(['Het dorpsnetwerk', 'Netwerk']);

    await user.click(field());
    // As a hand that is quicker than the answers.
    fireEvent(field(), new InputEvent('beforeinput', { inputType: 'insertText', bubbles: true }));
    fireEvent.change(field(), { target: { value: 'netwerk' } });

    await screen.findByText(/^Ga naar Netwerk/);
    await waitFor(() => {
      expect(rows().slice(0, 2)).toEqual(['Netwerk', 'Het dorpsnetwerk']);
    });
    await waitFor(() => {
      expect(lit()).toBe('Netwerk');
    });
  });
});
