import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Handlers } from '../../../../../shared/ipc/contract.ts';
import { sharingOff } from '../../../../../shared/ipc/sharing.ts';
import type { Settings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const storyId = '019400aa-0000-7000-8000-000000000002';

const aDialog = async (isShared: boolean, settings: Partial<Settings> = {}, hasTeam = true) => {
  const asked: Parameters<Handlers['erase:records']>[0][] = [];
  await openWindow({
    settings,
    answers: {
      'erase:records': (input) => {
        asked.push(input);
        return { ok: true, value: { savedAt: '2026-01-01T12:00:00.000Z', step: null } };
      },
    },
  });
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  useSharing.setState({ ...sharingOff, phase: hasTeam ? 'fine' : 'off', hasTeam });
  const { EraseDialog } = await import('../../../../../renderer/features/erase/EraseDialog.tsx');
  const onErased = vi.fn();
  const target = { kind: 'initiative' as const, id, title: 'Buurttuin', isShared };
  render(<EraseDialog target={{ ...target, along: [{ kind: 'story', id: storyId }], onErased }} />);
  const reachWords = (): string => screen.getByRole('alertdialog').textContent;
  return { asked, onErased, user: userEvent.setup(), reachWords };
};

it('erases a card with its stories once the word is typed, and no earlier', async () => {
  const { asked, onErased, user } = await aDialog(true);
  const word = screen.getByRole('textbox', { name: 'Typ “wissen” om door te gaan' });

  await user.type(word, 'wis{Enter}');
  expect(screen.getByRole('button', { name: 'Wis voor altijd' })).toHaveProperty('disabled', true);
  expect(asked).toEqual([]);
  await user.type(word, 'sen{Enter}');

  await waitFor(() => {
    expect(onErased).toHaveBeenCalledOnce();
  });
  const targets = [
    { kind: 'initiative', id },
    { kind: 'story', id: storyId },
  ];
  expect(asked).toEqual([{ targets }]);
});

it.each([
  [true, /versiegeschiedenis van OneDrive of Nextcloud/],
  [false, /Reservekopieën van deze computer/],
])('says what it cannot reach (shared: %s)', async (isShared, words) => {
  await aDialog(isShared);

  expect(screen.getByText(words)).toBeTruthy();
});

it('names no folder to one who never shared anything', async () => {
  const { reachWords } = await aDialog(true, {}, false);

  expect(reachWords()).toContain('Reservekopieën van deze computer');
  expect(reachWords()).not.toContain('OneDrive');
});

it('says why nothing can be erased while the retention stop is on', async () => {
  const retentionStop = { why: 'Woo-verzoek speeltuin', by: 'Test', since: '2026-11-30' };
  const { asked } = await aDialog(false, { retentionStop });

  const dialog = screen.getByRole('dialog', { name: 'Wissen kan nu niet' });
  expect(dialog.textContent).toContain('Sinds 30 november 2026, aangezet door Test.');
  expect(dialog.textContent).toContain('Reden: Woo-verzoek speeltuin');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(asked).toEqual([]);
});
