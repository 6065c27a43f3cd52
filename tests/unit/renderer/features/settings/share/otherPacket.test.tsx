import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Handlers } from '../../../../../../shared/ipc/contract.ts';
import type { OtherTeamsPacket } from '../../../../../../shared/ipc/packet.ts';
import { sharingOff } from '../../../../../../shared/ipc/sharing.ts';
import type { SharingState } from '../../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../../openWindow.ts';

const about: OtherTeamsPacket = {
  ...{ kind: 'other-team', team: 'abcdef0123456789'.repeat(2), names: ['Vera', 'Wim'] },
  ...{ cards: 12, others: 1, losesLock: false },
};

const aPage = async (
  packet: Partial<OtherTeamsPacket> = {},
  phase: SharingState['phase'] = 'fine',
) => {
  const asked: Parameters<Handlers['sharing:readPacket']>[0][] = [];
  const error = { ...about, ...packet };
  await openWindow({
    answers: {
      'sharing:readPacket': (ask) => {
        asked.push(ask);
        if (ask.takeOver !== error.team) return { ok: false, error };
        return { ok: true, value: { byKind: { lesson: 12 }, attached: 0, isNew: true } };
      },
    },
  });
  const { useSharing } = await import('../../../../../../renderer/app/sharing.ts');
  useSharing.setState({ ...sharingOff, phase });
  const { PacketPart } =
    await import('../../../../../../renderer/features/settings/share/PacketPart.tsx');
  render(<PacketPart />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Lees een pakketje in' }));
  const name = 'Dit pakketje is van een ander team';
  const dialog = await screen.findByRole('alertdialog', { name });
  return { asked, user, dialog };
};

it('says of which team a packet is and what taking it in means, and takes it in after a yes', async () => {
  const { asked, user, dialog } = await aPage();

  expect(dialog.textContent).toContain('Het is van team ABC-DEF. In dat team werken: Vera, Wim.');
  expect(dialog.textContent).toContain('Er zitten 12 kaarten en lessen in.');
  expect(dialog.textContent).toContain('dan ziet je hele team alles wat erin zit');
  expect(dialog.textContent).not.toContain('wachtzin');
  await user.click(within(dialog).getByRole('button', { name: 'Neem toch over' }));

  expect(await screen.findByText('12 kaarten en lessen ingelezen.')).toBeTruthy();
  const answer = { passphrase: null, mayRemove: false };
  expect(asked).toEqual([
    { ...answer, isAgain: false, takeOver: null },
    { ...answer, isAgain: true, takeOver: about.team },
  ]);
});

it('takes nothing in after a no', async () => {
  const { asked, user, dialog } = await aPage();

  await user.click(within(dialog).getByRole('button', { name: 'Nee, lees het niet in' }));

  expect(asked).toHaveLength(1);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(screen.queryByText(/ingelezen/)).toBeNull();
});

it('says without a folder where it goes, and that a passphrase is lost', async () => {
  const { dialog } = await aPage({ names: [], losesLock: true }, 'off');

  expect(dialog.textContent).toContain('Het is van team ABC-DEF.');
  expect(dialog.textContent).toContain('mee in je volgende pakketjes');
  expect(dialog.textContent).toContain('Dat team heeft een wachtzin, en jullie niet.');
});
