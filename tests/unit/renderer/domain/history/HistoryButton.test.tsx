import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HistoryStep } from '../../../../../shared/ipc/record.ts';
import { ok } from '../../../../../shared/result.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000031';
const areaId = '019400aa-0000-7000-8000-000000000032';
const at = '2018-01-11T12:00:00.000Z';

const aStep = (ref: string, change: Partial<HistoryStep>): HistoryStep => ({
  ...{ ref, at, authorId: 'me', action: 'edit', field: 'name', before: null, after: null },
  ...change,
});

const open = async (...steps: readonly HistoryStep[]) => {
  const putBack = vi.fn(() => ok({ savedAt: at, step: null }));
  await openWindow({
    edits: [{ op: 'create', kind: 'area', id: areaId, values: { name: 'Bedum' } }],
    answers: { 'history:list': () => steps, 'history:putBack': putBack },
  });
  const { HistoryButton } =
    await import('../../../../../renderer/domain/history/HistoryButton.tsx');
  const user = userEvent.setup();
  render(<HistoryButton kind="village" id={id} />);
  await user.click(screen.getByRole('button', { name: 'Wat is er veranderd?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat is er veranderd?' }));
  await dialog.findAllByRole('listitem');
  return { dialog, user, putBack };
};

describe('the history of any record', () => {
  it('names its fields and says their values in words', async () => {
    const { dialog } = await open(
      aStep('2', {
        field: 'areaPeriods',
        before: [],
        after: [{ areaId, from: '1990-01-01', to: null }],
      }),
      aStep('1', { before: 'Bedom', after: 'Bedum' }),
    );

    const [period, name] = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(period).toContain('In welk gebied ligt het?');
    expect(period).toContain('Bedum (1 januari 1990 tot nu)');
    expect(name).toContain('Naam van het dorp');
    expect(name).toContain('Eerst: BedomDaarna: Bedum');
  });

  it('gives a value back', async () => {
    const { dialog, user, putBack } = await open(
      aStep('2', { before: 'Bedom', after: 'Bedum' }),
      aStep('1', { before: '', after: 'Bedom', authorId: 'u-anders' }),
    );

    await user.click(dialog.getByRole('button', { name: /^Zet terug: Naam van het dorp/ }));

    expect(putBack).toHaveBeenCalledWith({ kind: 'village', id, ref: '1' });
  });
});
