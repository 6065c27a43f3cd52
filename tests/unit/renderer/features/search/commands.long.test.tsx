import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aPanel, id } from './aPanel.tsx';

const chosenForExport = async () => {
  const { useSelection } = await import('../../../../../renderer/app/selection.ts');
  return useSelection.getState();
};

describe('a command in the search panel', () => {
  it('carries out a command with the arrows and Enter', async () => {
    const { main, user } = await aPanel();

    await user.keyboard('donkere');
    await screen.findByRole('option', { name: 'Donkere kleuren' });
    await user.keyboard('{Enter}');

    expect(main.settings().theme).toBe('dark');
  });

  it('begins a lesson that goes again when it is left blank, as the library does', async () => {
    const { main, user } = await aPanel();
    const { isBegun } = await import('../../../../../renderer/domain/begunLesson.ts');

    await user.keyboard('nieuwe les');
    await screen.findByRole('option', { name: 'Nieuwe les' });
    await user.keyboard('{Enter}');

    await waitFor(() => {
      expect(window.location.hash).toMatch(/^#\/magazijn\//);
    });
    expect(main.writes.flatMap(({ edits }) => edits)).toMatchObject([
      { op: 'create', kind: 'lesson' },
    ]);
    expect(isBegun(window.location.hash.split('/').at(-1) ?? '')).toBe(true);
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
});
