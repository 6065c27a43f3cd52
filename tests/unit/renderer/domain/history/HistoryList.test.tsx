import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { HistoryStep } from '../../../../../shared/ipc/record.ts';
import { ok } from '../../../../../shared/result.ts';
import { aPage, bedumId } from '../../features/initiative/aPage.tsx';

const aStep = (ref: string, change: Partial<HistoryStep>): HistoryStep => ({
  ref,
  at: '2018-01-11T12:00:00.000Z',
  authorId: 'me',
  action: 'edit',
  field: 'title',
  before: null,
  after: null,
  ...change,
});

const aHistory = async (...steps: readonly HistoryStep[]) => {
  const putBack = vi.fn(() => ok({ savedAt: '2018-01-11T12:00:00.000Z', step: null }));
  const page = await aPage({
    answers: { 'history:list': () => steps, 'history:putBack': putBack },
  });
  await page.user.click(screen.getByRole('button', { name: 'Meer' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Wat is er veranderd?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat is er veranderd?' }));
  await dialog.findAllByRole('listitem');
  return { ...page, dialog, putBack };
};

describe('the history of a record', () => {
  it('says what changed in the words of the screen', async () => {
    const { dialog } = await aHistory(
      aStep('4', { field: 'stage', action: 'move', before: 'heard', after: 'running' }),
      aStep('3', { field: 'villageIds', before: [], after: [bedumId] }),
      aStep('2', {
        field: 'nextLightTouch',
        before: null,
        after: { value: '2018-03-01', precision: 'season' },
      }),
      aStep('1', { field: null, action: 'create' }),
    );

    const [move, villages, touch, begun] = dialog
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(move).toContain('Verplaatst: Kolom');
    expect(move).toContain('Eerst: GehoordDaarna: Loopt');
    expect(villages).toContain('Erbij: Bedum');
    expect(touch).toContain('Daarna: voorjaar 2018');
    expect(begun).toContain('Begonnen');
  });

  it('marks in a text what came and what went', async () => {
    const { dialog } = await aHistory(
      aStep('1', { field: 'notes', before: 'Begin met koffie', after: 'Begin met thee' }),
    );

    expect(dialog.getByRole('deletion').textContent).toBe('koffie');
    expect(dialog.getByRole('insertion').textContent).toBe('thee');
  });

  it('puts an older value back, and offers no way to what already stands', async () => {
    const { dialog, putBack, user } = await aHistory(
      aStep('2', { before: 'Oud', after: 'Nieuw' }),
      aStep('1', { at: '2018-01-10T12:00:00.000Z', action: 'create', after: 'Oud' }),
    );

    const buttons = dialog.getAllByRole('button', { name: /^Zet terug: Titel, zoals het was op/ });
    expect(buttons).toHaveLength(1);
    expect(dialog.getByText('Zo staat het nu')).toBeTruthy();
    const [button] = buttons;
    if (button) await user.click(button);

    expect(putBack).toHaveBeenCalledWith(expect.objectContaining({ ref: '1' }));
  });

  it('offers no way back to words that colleagues never had, and says so', async () => {
    const { dialog } = await aHistory(
      aStep('2', { before: 'Oud', after: 'Nieuw' }),
      aStep('1', { at: '2018-01-10T12:00:00.000Z', after: 'Oud', beforeShare: true }),
    );

    expect(dialog.queryByRole('button', { name: /^Zet terug/ })).toBeNull();
    expect(dialog.getByText(/Van voor het delen/)).toBeTruthy();
  });
});
