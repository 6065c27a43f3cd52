import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../../main/search/searchIndex.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import type { Settings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';
import type { PretendMain } from '../../pretendMain.ts';

const id = (number: number): string =>
  `019400aa-0000-7000-8000-${String(number).padStart(12, '0')}`;

const edits: readonly Edit[] = [
  {
    op: 'create',
    kind: 'village',
    id: id(1),
    values: { name: 'Onderdendam', aliases: ['Onnerndaam'] },
  },
  {
    op: 'create',
    kind: 'initiative',
    id: id(2),
    values: { title: 'Beweeggroep', villageIds: [id(1)], notes: 'De buurvrouw doet mee' },
  },
  { op: 'create', kind: 'party', id: id(4), values: { name: 'Stichting De Schakel' } },
  { op: 'create', kind: 'programme', id: id(5), values: { name: 'Nationaal Programma' } },
  {
    op: 'create',
    kind: 'story',
    id: id(6),
    values: {
      text: `Op de koffie bij het dorpshuis ${'ging het over van alles '.repeat(4)}en de sleutelbos.`,
    },
  },
  {
    op: 'create',
    kind: 'dilemma',
    id: id(7),
    values: { oneSide: 'Een buitenkast', otherSide: 'Een binnenkast' },
  },
  { op: 'create', kind: 'lesson', id: id(3), values: { title: 'Noaberschap groeit langzaam' } },
  { op: 'create', kind: 'signal', id: id(8), values: { text: 'Koffie met de smid' } },
];

interface Setup {
  /** Of the screen behind the panel. */
  readonly hash?: string;
  readonly settings?: Partial<Settings>;
  readonly lessons?: readonly string[];
  readonly isFilled?: boolean;
}

const aPanel = async ({
  hash = '#/bord',
  settings = {},
  lessons = [],
  isFilled = true,
}: Setup = {}) => {
  const main: PretendMain = await openWindow({
    edits: [
      ...edits,
      ...lessons.map((title, at): Edit => ({
        op: 'create',
        kind: 'lesson',
        id: id(11 + at),
        values: { title },
      })),
    ],
    settings,
    answers: {
      'search:find': (query) => {
        const index = createSearchIndex();
        index.put(main.records());
        if (isFilled) index.filled();
        return index.find(query);
      },
    },
  });
  window.location.hash = hash;
  const overlay = await import('../../../../../renderer/app/overlay.ts');
  const { SearchPanel } = await import('../../../../../renderer/features/search/SearchPanel.tsx');
  overlay.openOverlay('search');
  const user = userEvent.setup();
  render(<SearchPanel />);
  await screen.findByRole('dialog', { name: 'Zoeken' });
  return { main, user, isOpen: () => overlay.useOverlay.getState().open === 'search' };
};

const chosenForExport = async () => {
  const { useSelection } = await import('../../../../../renderer/app/selection.ts');
  return useSelection.getState();
};

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

  it('seeks on by the name of what has no page of its own', async () => {
    const { user, isOpen } = await aPanel();

    await user.keyboard('nationaal');
    await user.click(await screen.findByRole('option', { name: 'Nationaal Programma' }));

    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'Nationaal Programma');
    expect(isOpen()).toBe(true);
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

  it('carries out a command with the arrows and Enter', async () => {
    const { main, user } = await aPanel();

    await user.keyboard('donkere');
    await screen.findByRole('option', { name: 'Donkere kleuren' });
    await user.keyboard('{Enter}');

    expect(main.settings().theme).toBe('dark');
  });

  it.each(['ga naar onderd', 'Ga naar Onderdendam', 'ga naar onnern'])(
    'goes to the village that “%s” names, before anything that was found',
    async (typed) => {
      const { user, isOpen } = await aPanel();

      await user.keyboard(typed);
      await screen.findByRole('option', { name: 'Ga naar Onderdendam' });
      await user.keyboard('{Enter}');

      expect(window.location.hash).toBe(`#/dorpen/${id(1)}`);
      expect(isOpen()).toBe(false);
    },
  );

  it('names no village before one is typed for', async () => {
    const { user } = await aPanel();
    const village = { name: 'Ga naar Onderdendam' };
    expect(screen.queryByRole('option', village)).toBeNull();

    await user.keyboard('ga naar');

    await screen.findByRole('option', { name: /Ga naar Dorpen/ });
    expect(screen.queryByRole('option', village)).toBeNull();
  });

  it('offers the board and the lessons for export, and nothing that is not open', async () => {
    const { user } = await aPanel({ hash: '#/magazijn' });
    expect(screen.queryByRole('option', { name: /Exporteer/ })).toBeNull();

    await user.keyboard('exporteer');
    await screen.findByRole('option', { name: 'Exporteer de lessen' });

    expect(screen.queryByText('Niets gevonden. Probeer een korter woord.')).toBeNull();
    expect(screen.queryByRole('option', { name: /Exporteer deze/ })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'Exporteer het bord' }));
    expect(await chosenForExport()).toEqual({ kind: 'board', ids: [] });
    expect(window.location.hash).toBe('#/exporteren');
  });

  it.each([
    [`#/initiatief/${id(2)}`, 'Exporteer deze kaart', { kind: 'initiative', ids: [id(2)] }],
    [`#/bord/${id(2)}`, 'Exporteer deze kaart', { kind: 'initiative', ids: [id(2)] }],
    [`#/magazijn/${id(3)}`, 'Exporteer deze les', { kind: 'lesson', ids: [id(3)] }],
  ])('exports what is open at %s', async (hash, command, chosen) => {
    const { user } = await aPanel({ hash });

    await user.keyboard('exporteer deze');
    await screen.findByRole('option', { name: command });
    await user.keyboard('{Enter}');

    expect(await chosenForExport()).toEqual(chosen);
    expect(window.location.hash).toBe('#/exporteren');
  });

  it('keeps a search when asked, and runs it again by keyboard', async () => {
    const { main, user } = await aPanel();
    const saved = { name: 'buurvrouw', text: 'buurvrouw', kinds: [] };

    await user.keyboard('buurvrouw ');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Bewaar deze zoekvraag');
    await user.keyboard('{Enter}');
    expect(main.settings().savedSearches).toMatchObject([saved]);
    await user.clear(screen.getByRole('searchbox'));
    await user.tab();
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
      name: text,
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
    await screen.findByRole('option', { name: 'Beweeggroep' });
    await user.click(chip('Dorpen: 1'));
    await user.click(chip('Bewaar deze zoekvraag'));
    expect(screen.queryByRole('option', { name: 'Beweeggroep' })).toBeNull();
    expect(screen.getByRole('option', { name: 'Onderdendam' })).toBeTruthy();

    await user.click(chip('Dorpen: 1'));
    expect(await screen.findByRole('option', { name: 'Beweeggroep' })).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.click(chip('onderdendam · Dorpen'));
    await screen.findByRole('option', { name: 'Onderdendam' });
    expect(screen.queryByRole('option', { name: 'Beweeggroep' })).toBeNull();
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

  it('does not offer to keep a word that the app never says', async () => {
    const { user } = await aPanel();

    await user.keyboard('mislukt');

    expect(screen.queryByRole('button', { name: 'Bewaar deze zoekvraag' })).toBeNull();
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
