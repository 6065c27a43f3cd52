import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { areaIds, areaSeed } from '../../../../../shared/domain/seed/areas.ts';
import { heldOnDisk } from '../../heldOnDisk.ts';
import { openWindow } from '../../openWindow.ts';
import type { pretendMain } from '../../pretendMain.ts';

const openWelcome = async (setup: Parameters<typeof pretendMain>[0] = {}) => {
  const main = await openWindow(setup);
  const { loadHeld } = await import('../../../../../renderer/app/held.ts');
  await loadHeld();
  const { WelcomeScreen } =
    await import('../../../../../renderer/features/welcome/WelcomeScreen.tsx');
  render(<WelcomeScreen />);
  await screen.findByText('/home/thuis/bruggenbouwer');
  return main;
};

describe('Welkom', () => {
  it('keeps person, area and villages in one action and opens an empty board', async () => {
    const main = await openWelcome();

    await userEvent.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Test');
    await userEvent.click(screen.getByRole('radio', { name: 'Winsum' }));
    await userEvent.click(screen.getByRole('button', { name: 'Haal Wetsinge weg' }));
    await userEvent.type(screen.getByRole('combobox'), 'Schilligeham{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Begin leeg' }));

    await waitFor(() => {
      expect(main.settings().welcomed).toBe(true);
    });
    expect(main.settings()).toMatchObject({
      areaId: areaIds.winsum,
      person: { name: 'Test', role: 'Dorpencoördinator' },
    });
    // Ctrl+Z later on must not take the villages away.
    expect(main.writes).toMatchObject([{ action: 'create', isBeginning: true }]);
    const villages = main.records().map(({ values }) => values['name']);
    expect(villages).toContain('Schilligeham');
    expect(villages).not.toContain('Wetsinge');
    expect(main.records().some(({ values }) => values['sample'] === true)).toBe(false);
  });

  it('has what was filled in when the app stopped, until somebody begins', async () => {
    const disk = new Map<string, Json>();
    const answers = heldOnDisk(disk);
    await openWelcome({ answers });
    await userEvent.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Test');
    await userEvent.click(screen.getByRole('radio', { name: 'Winsum' }));
    await userEvent.type(screen.getByRole('combobox'), 'Schilligeham{Enter}');
    const { flushAll } = await import('../../../../../renderer/app/flush.ts');
    await flushAll();
    cleanup();

    await openWelcome({ answers });
    expect(screen.getByRole('textbox', { name: 'Je naam' })).toHaveProperty('value', 'Test');
    expect(screen.getByRole('button', { name: 'Haal Schilligeham weg' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Begin leeg' }));

    await waitFor(() => {
      expect(disk.size).toBe(0);
    });
  });

  it('puts the sample beside it when that is asked for', async () => {
    const main = await openWelcome();

    await userEvent.click(screen.getByRole('button', { name: 'Bekijk het voorbeeld' }));

    await waitFor(() => {
      expect(main.settings().welcomed).toBe(true);
    });
    expect(main.writes.map(({ action }) => action)).toEqual(['create', 'sample']);
  });

  it('makes an area of one’s own, once it has a name', async () => {
    const main = await openWelcome();
    await userEvent.click(screen.getByRole('radio', { name: 'Ander gebied' }));

    await userEvent.click(screen.getByRole('button', { name: 'Begin leeg' }));
    expect(screen.getByText('Geef je gebied een naam.')).toBeTruthy();
    expect(main.writes).toEqual([]);

    await userEvent.type(screen.getByRole('textbox', { name: 'Hoe heet je gebied?' }), 'Noordkop');
    await userEvent.click(screen.getByRole('button', { name: 'Begin leeg' }));
    await waitFor(() => {
      expect(main.settings().welcomed).toBe(true);
    });
    const own = main.records().find(({ values }) => values['name'] === 'Noordkop');
    expect(main.settings().areaId).toBe(own?.id);
  });

  it('stays, and keeps what was filled in, when nothing can be kept', async () => {
    const main = await openWelcome({
      answers: {
        'entry:write': () => ({ ok: false, error: { kind: 'not-saved', because: 'disk-full' } }),
      },
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Test');

    await userEvent.click(screen.getByRole('button', { name: 'Begin leeg' }));

    expect(main.settings().welcomed).toBe(false);
    expect(screen.getByRole('textbox', { name: 'Je naam' })).toHaveProperty('value', 'Test');
  });

  it('leaves the areas alone when the data are there but the settings are gone', async () => {
    const main = await openWelcome({ edits: areaSeed() });

    await userEvent.click(await screen.findByRole('button', { name: 'Ga verder' }));

    await waitFor(() => {
      expect(main.settings().welcomed).toBe(true);
    });
    expect(main.writes).toEqual([]);
    expect(main.settings().areaId).toBe(areaIds.bedum);
  });
});
