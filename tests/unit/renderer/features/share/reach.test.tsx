import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { sharingOff } from '../../../../../shared/ipc/sharing.ts';
import type { SharingState } from '../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const fine: Partial<SharingState> = { phase: 'fine', hasTeam: true };
const away: Partial<SharingState> = { phase: 'unavailable', hasTeam: true };
const left: Partial<SharingState> = { phase: 'off', hasTeam: true };
const alone: Partial<SharingState> = { phase: 'off', hasTeam: false };

const aWindow = async (state: Partial<SharingState>) => {
  const receipt = { ok: true as const, value: { savedAt: '2026-01-01T12:00:00.000Z', step: 1 } };
  const main = await openWindow({
    answers: {
      'share:preview': () => ({ fields: [], organisations: [], keptBack: 0, hits: [], count: 1 }),
      'share:publish': () => receipt,
    },
  });
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  useSharing.setState({ ...sharingOff, ...state });
  return { user: userEvent.setup(), main };
};

const target = { kind: 'lesson' as const, id, title: 'Koffie', to: 'publish' as const };

it.each([
  [fine, 'Koffie is gedeeld met collega’s.'],
  [away, /^Koffie staat klaar.*zodra de gedeelde map er weer is/],
  [left, /^Koffie staat klaar.*zodra je weer een gedeelde map kiest/],
  [alone, /^Koffie staat klaar.*zodra je een gedeelde map kiest/],
])('says when colleagues get what was shared (%o)', async (state, words) => {
  const { user } = await aWindow(state);
  const { ShareDialog } = await import('../../../../../renderer/features/share/ShareDialog.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  render(
    <>
      <ShareDialog target={target} />
      <Notices />
    </>,
  );

  await user.click(await screen.findByRole('button', { name: 'Deel nu' }));

  expect(await screen.findByText(words)).toBeTruthy();
});

it.each([
  [fine, /verdwijnt dit zodra hun computer bijwerkt/],
  [left, /blijft dit staan tot je weer meedoet/],
  [alone, /Niemand anders heeft dit/],
])('says when it goes away for colleagues (%o)', async (state, words) => {
  await aWindow(state);
  const { WithdrawDialog } =
    await import('../../../../../renderer/features/share/WithdrawDialog.tsx');
  const { EraseStory } = await import('../../../../../renderer/features/erase/EraseStory.tsx');
  const erased = { kind: 'lesson' as const, id, title: '', isShared: true, onErased: vi.fn() };
  render(
    <>
      <WithdrawDialog target={{ ...target, to: 'withdraw' }} />
      <EraseStory target={erased} />
    </>,
  );

  expect(screen.getAllByText(words)).toHaveLength(2);
});

const deletion = { edits: [{ op: 'delete', kind: 'lesson', id }], action: 'delete' };

it.each([true, false])('asks before colleagues lose a card too (own: %s)', async (isOwn) => {
  const { user, main } = await aWindow(fine);
  const { removeAsked } = await import('../../../../../renderer/app/removeShared.ts');
  const { Overlays } = await import('../../../../../renderer/app/Overlays.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  render(
    <>
      <Overlays />
      <Notices />
    </>,
  );

  const record = { kind: 'lesson', id, shared: { id: 's', isOwn, isLive: true } };
  removeAsked({ record, title: 'Buurttuin', words: 'library.deleted', mayWithdraw: true });

  const dialog = await screen.findByRole('alertdialog', {
    name: 'Wil je “Buurttuin” ook bij je collega’s weghalen?',
  });
  expect(dialog.textContent).toContain('Iemand kan het al gelezen, geprint of bewaard hebben.');
  expect(dialog.textContent).toContain(isOwn ? '“Niet meer delen”' : 'behalve wie het deelde.');
  expect(main.writes).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Verwijder voor iedereen' }));
  expect(await screen.findByText('“Buurttuin” is verwijderd, ook voor je collega’s.')).toBeTruthy();
  expect(main.writes).toEqual([deletion]);
});

it('asks nothing where nobody else has it, and leads back after the undo', async () => {
  const { user, main } = await aWindow(fine);
  const { removeAsked } = await import('../../../../../renderer/app/removeShared.ts');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const [onRemoved, onUndone] = [vi.fn(), vi.fn()];
  render(<Notices />);

  const record = { kind: 'lesson', id };
  removeAsked({ record, title: 'Buurttuin', words: 'library.deleted', onRemoved, onUndone });

  const undo = await screen.findByRole('button', { name: 'Maak ongedaan' });
  expect(main.writes).toEqual([deletion]);
  expect(onRemoved).toHaveBeenCalled();
  expect(onUndone).not.toHaveBeenCalled();
  await user.click(undo);
  expect(onUndone).toHaveBeenCalled();
});

it('names no choice that the menu does not have, and says when it goes for colleagues', async () => {
  const { user } = await aWindow(left);
  const { removeAsked } = await import('../../../../../renderer/app/removeShared.ts');
  const { Overlays } = await import('../../../../../renderer/app/Overlays.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const onConfirmed = vi.fn();
  render(
    <>
      <Overlays />
      <Notices />
    </>,
  );

  const record = { kind: 'attachment', id, shared: { id: 's', isOwn: true, isLive: true } };
  removeAsked({ record, title: 'De brug', words: 'attachments.removed', onConfirmed });

  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).not.toContain('Niet meer delen');
  expect(onConfirmed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Verwijder voor iedereen' }));
  expect(await screen.findByText(/gaat het pas weg als je weer meedoet/)).toBeTruthy();
  expect(onConfirmed).toHaveBeenCalled();
});
