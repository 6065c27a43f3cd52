import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { areaIds, areaSeed } from '../../../../shared/domain/seed/areas.ts';
import { sampleSeed } from '../../../../shared/domain/seed/sample.ts';
import { openWindow } from '../openWindow.ts';
import type { pretendMain } from '../pretendMain.ts';

const settled = { welcomed: true, areaId: areaIds.bedum, person: { name: '', role: 'Verbinder' } };

const openApp = async (setup: Parameters<typeof pretendMain>[0] = {}) => {
  const main = await openWindow({ settings: settled, edits: areaSeed(), ...setup });
  const { App } = await import('../../../../renderer/app/App.tsx');
  const { followCommands } = await import('../../../../renderer/app/shortcut.ts');
  const stop = followCommands();
  onTestFinished(stop);
  render(<App />);
  await screen.findByRole('main');
  return main;
};

let made = 0;
const testId = (): string => {
  made += 1;
  return `019400aa-0000-7000-8000-${String(made).padStart(12, '0')}`;
};

describe('the frame', () => {
  it('says where the data are, whose app it is and where one is', async () => {
    await openApp();
    const side = screen.getByRole('navigation', { name: 'Schermen' });

    expect(within(side).getByText('Alles staat op deze computer.')).toBeTruthy();
    expect(await within(side).findByText('Verbinder · Bedum')).toBeTruthy();
    expect(within(side).getByRole('link', { name: 'Bord' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('goes to another screen, names the window after it and begins at its heading', async () => {
    await openApp();

    await userEvent.click(screen.getByRole('link', { name: 'Instellingen' }));

    const heading = await screen.findByRole('heading', { name: 'Instellingen', level: 1 });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
    expect(document.title).toBe('Instellingen – Bruggenbouwer');
  });

  it('shows the shortcuts with ? and puts them away with Escape', async () => {
    await openApp();

    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Sneltoetsen' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');

    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });

  it('follows its keys in a field that keeps keys to itself, too', async () => {
    await openApp();

    await userEvent.click(await screen.findByRole('searchbox', { name: 'Zoek op dit bord' }));
    await userEvent.keyboard('{Control>}k{/Control}');

    expect(await screen.findByRole('dialog', { name: 'Zoeken' })).toBeTruthy();
  });

  it('carries out a command of the menu bar', async () => {
    const main = await openApp();

    main.announce({ name: 'menu:command', detail: { command: 'settings' } });

    expect(await screen.findByRole('heading', { name: 'Instellingen', level: 1 })).toBeTruthy();
  });

  it('does nothing beneath a dialog, by key, by menu or by the way back', async () => {
    const main = await openApp();
    window.location.hash = '#/instellingen';
    await screen.findByRole('heading', { name: 'Instellingen', level: 1 });
    const { write } = await import('../../../../renderer/app/write.ts');
    const id = testId();
    await write([{ op: 'create', kind: 'story', id, values: {} }], 'create');
    await userEvent.keyboard('{Control>}n{/Control}');
    const dialog = await screen.findByRole('dialog');
    dialog.focus();
    const steps = window.history.length;
    const back = vi.spyOn(window.history, 'back');

    await userEvent.keyboard('{Control>}1{/Control}{Control>}z{/Control}{Alt>}{ArrowLeft}{/Alt}');
    main.announce({ name: 'menu:command', detail: { command: 'board' } });
    main.announce({ name: 'menu:command', detail: { command: 'undo' } });

    expect(back).not.toHaveBeenCalled();
    expect(window.history.length).toBe(steps);
    expect(window.location.hash).toBe('#/instellingen');
    expect(main.records().some((record) => record.id === id)).toBe(true);
    expect(dialog.isConnected).toBe(true);
  });

  it('changes its language at once', async () => {
    await openApp();
    const { changeSettings } = await import('../../../../renderer/app/settings.ts');
    const { followAppearance } = await import('../../../../renderer/app/appearance.ts');
    onTestFinished(followAppearance());

    await changeSettings({ language: 'en' });

    expect(await screen.findByRole('link', { name: 'Game library' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the sample', () => {
  it('is named above the screens, goes in one click, and comes back with undo', async () => {
    const main = await openApp({ edits: [...areaSeed(), ...sampleSeed(testId)] });
    const before = main.records().length;
    const remove = await screen.findByRole('button', { name: 'Haal het voorbeeld weg' });

    await userEvent.click(remove);
    await waitFor(() => {
      expect(screen.queryByText(/Dit is het voorbeeld van Bedum/)).toBeNull();
    });
    expect(main.writes.map(({ action }) => action)).toEqual(['sample']);
    expect(main.records().filter(({ values }) => values['sample'] === true)).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(await screen.findByText(/Dit is het voorbeeld van Bedum/)).toBeTruthy();
    expect(main.records()).toHaveLength(before);
  });
});

describe('what was found at the start', () => {
  it('is said in one sentence with the way to what was put aside', async () => {
    const opened: string[] = [];
    await openApp({
      answers: {
        'app:report': () => ({ mended: 0, setAside: 2, readOnly: null }),
        'app:openPlace': ({ name }) => {
          opened.push(name);
          return true;
        },
      },
    });

    expect(await screen.findByText(/^2 stukjes van je gegevens/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Toon de map' }));
    expect(opened).toEqual(['quarantine']);

    const note = screen.getByRole('complementary', { name: 'Over je gegevens' });
    await userEvent.click(within(note).getByRole('button', { name: 'Sluit' }));
    expect(screen.queryByText(/stukjes van je gegevens/)).toBeNull();
  });

  it('says that reading works when a newer version wrote the data', async () => {
    await openApp({
      answers: { 'app:report': () => ({ mended: 0, setAside: 0, readOnly: 'newer-version' }) },
    });

    expect(
      await screen.findByText(/Een nieuwere Bruggenbouwer schreef deze gegevens/),
    ).toBeTruthy();
  });
});

const messages = () => within(screen.getByRole('region', { name: 'Berichten' }));

describe('undo', () => {
  it('says what was undone, and offers to do it anyway', async () => {
    const main = await openApp();
    const { write } = await import('../../../../renderer/app/write.ts');
    const id = testId();
    await write([{ op: 'create', kind: 'story', id, values: {} }], 'create');

    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await messages().findByText('Wat je toevoegde, is weer weg.')).toBeTruthy();
    expect(main.records().some((record) => record.id === id)).toBe(false);

    await userEvent.click(screen.getByRole('button', { name: 'Doe het toch' }));
    expect(await messages().findByText('Wat je toevoegde, staat er weer.')).toBeTruthy();
    expect(main.records().some((record) => record.id === id)).toBe(true);
  });

  it('says so when there is nothing to undo', async () => {
    await openApp();

    await userEvent.keyboard('{Control>}z{/Control}');

    expect(await messages().findByText('Er is niets om ongedaan te maken.')).toBeTruthy();
  });
});
