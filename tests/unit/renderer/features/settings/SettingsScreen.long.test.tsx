import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { areaIds, areaSeed } from '../../../../../shared/domain/seed/areas.ts';
import { bedum, deMarne } from '../../../../../shared/domain/seed/villages.ts';
import { openWindow } from '../../openWindow.ts';
import type { pretendMain } from '../../pretendMain.ts';

const leens = deMarne.find(({ name }) => name === 'Leens')?.id ?? '';

const openPart = async (part: string, setup: Parameters<typeof pretendMain>[0] = {}) => {
  const main = await openWindow({
    settings: { welcomed: true, areaId: areaIds.bedum },
    edits: areaSeed(),
    ...setup,
  });
  const { SettingsScreen } =
    await import('../../../../../renderer/features/settings/SettingsScreen.tsx');
  render(<SettingsScreen part={part} />);
  return main;
};

describe('Instellingen', () => {
  it('keeps a name when its field is left, and says so', async () => {
    const main = await openPart('jij');

    await userEvent.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Test');
    await userEvent.tab();

    await waitFor(() => {
      expect(main.settings().person.name).toBe('Test');
    });
    expect(await screen.findByText(/^Bewaard om /)).toBeTruthy();
  });

  it('keeps what is being typed when the window closes', async () => {
    const main = await openPart('jij');
    const { flushAll } = await import('../../../../../renderer/app/flush.ts');
    await userEvent.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Test');

    await flushAll();

    expect(main.settings().person.name).toBe('Test');
  });

  it('gives a column a name of one’s own, and the usual one back', async () => {
    const main = await openPart('bord');
    const field = screen.getByRole('textbox', { name: 'Loopt' });

    await userEvent.type(field, 'Draait{Enter}');
    await waitFor(() => {
      expect(main.settings().columnNames).toEqual({ running: 'Draait' });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Zet de gewone namen terug' }));

    await waitFor(() => {
      expect(main.settings().columnNames).toEqual({});
    });
    expect(field).toHaveProperty('value', '');
  });

  it('does not let a village lose its name', async () => {
    const main = await openPart('gebieden');
    await userEvent.click(await screen.findByRole('button', { name: /Noordwolde/ }));
    const field = screen.getByRole('textbox', { name: 'Naam van het dorp' });

    await userEvent.clear(field);
    await userEvent.tab();

    expect(field).toHaveProperty('value', 'Noordwolde');
    expect(main.writes).toEqual([]);
  });

  it.each([
    ['name', '', 'De dorpen van Het Hogeland'],
    // On the page of the village itself.
    ['strengths', leens, 'De dorpen van Bedum'],
  ])(
    'shows the area of a village of which a crash left the %s half',
    async (field, page, title) => {
      const half = { words: 'Leens-oost', from: 'Leens' };
      await openWindow({
        settings: { welcomed: true, areaId: areaIds.bedum },
        edits: areaSeed(),
        answers: { 'held:list': () => ({ [`field/village/${leens}/${field}/${page}`]: half }) },
      });
      const { loadHeld } = await import('../../../../../renderer/app/held.ts');
      await loadHeld();
      const { SettingsScreen } =
        await import('../../../../../renderer/features/settings/SettingsScreen.tsx');
      render(<SettingsScreen part="gebieden" />);

      expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
      const names = screen.queryAllByRole('textbox', { name: 'Naam van het dorp' });
      expect(names.map((one) => one.getAttribute('value'))).toEqual(
        field === 'name' ? ['Leens-oost'] : [],
      );
    },
  );

  it('asks before a village goes that cards belong to', async () => {
    const { id } = bedum.noordwolde;
    const card = {
      op: 'create',
      kind: 'initiative',
      id: '019400aa-0000-7000-8000-000000000001',
      values: { title: 'Naaicafé', villageIds: [id] },
    } as const;
    const main = await openPart('gebieden', { edits: [...areaSeed(), card] });
    await userEvent.click(await screen.findByRole('button', { name: /Noordwolde/ }));
    const remove = screen.getByRole('button', { name: 'Haal Noordwolde weg' });

    await userEvent.click(remove);
    expect(screen.getByText(/Eén kaart hoort bij dit dorp/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Laat staan' }));
    expect(main.writes).toEqual([]);

    await userEvent.click(remove);
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));
    await waitFor(() => {
      expect(main.records().some((record) => record.id === id)).toBe(false);
    });
  });

  it('says so when the folders cannot be found', async () => {
    await openPart('gegevens', {
      answers: { 'app:places': () => Promise.reject(new Error('no disk')) },
    });

    expect(await screen.findByText(/kan de mappen nu niet vinden/)).toBeTruthy();
  });

  it('shows the real folder and how much lies in it', async () => {
    await openPart('gegevens');

    expect(await screen.findByText('/home/thuis/bruggenbouwer')).toBeTruthy();
    expect(screen.getByText('1,2 MB')).toBeTruthy();
  });
});
