import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sharingOff, soundHealth } from '../../../../../../shared/ipc/sharing.ts';
import type { FolderFound, SharingState } from '../../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../../openWindow.ts';

const ours = 'a1b2c3'.padEnd(32, '0');
const theirs = 'd4e5f6'.padEnd(32, '0');
const twoTeams: SharingState = {
  ...sharingOff,
  phase: 'fine',
  folder: 'S:\\Delen',
  team: ours,
  updatedAt: '2026-11-24T10:00:00.000Z',
  health: {
    ...soundHealth,
    founders: [
      { workspace: ours, created: '2026-11-24' },
      { workspace: theirs, created: '2026-11-24' },
    ],
  },
};

it('says at the foot and in Delen that there are two teams, and what to do', async () => {
  await openWindow({
    answers: {
      'sharing:state': () => twoTeams,
      'app:about': () => ({ version: '1', electron: '', chromium: '', node: '', platform: '' }),
    },
  });
  const { followSharing } = await import('../../../../../../renderer/app/sharing.ts');
  const { SharedFolder } =
    await import('../../../../../../renderer/features/settings/share/SharedFolder.tsx');
  followSharing();
  render(<SharedFolder />);

  expect(
    await screen.findByText('In deze map is meer dan één team begonnen. Kijk bij Delen.'),
  ).toBeDefined();
  expect(screen.getByText(/^Kenmerk A1B-2C3: jouw team/)).toBeDefined();
  expect(screen.getByText(/^Kenmerk D4E-5F6: een ander team/)).toBeDefined();
  expect(screen.getByText(/kiest deze map opnieuw/)).toBeDefined();
  expect(screen.queryByText(/^Alles klopt/)).toBeNull();
});

const begin = async (found: Exclude<FolderFound, { kind: 'cannot-use' }>) => {
  await openWindow();
  const { BeginHere } =
    await import('../../../../../../renderer/features/settings/share/BeginHere.tsx');
  render(<BeginHere found={found} />);
};
const team = { created: '2026-11-24', isLocked: false };

it('tells two teams of one day apart', async () => {
  const workspaces = [
    { ...team, workspace: ours, within: 'bruggenbouwer' },
    { ...team, workspace: theirs, within: 'bruggenbouwer' },
  ];
  await begin({ kind: 'ours', workspaces, isWhole: true });

  expect(screen.getByRole('radio', { name: /kenmerk A1B-2C3/ })).toBeDefined();
  expect(screen.getByRole('radio', { name: /kenmerk D4E-5F6/ })).toBeDefined();
});

it('offers nothing new in a folder with something that cannot be read', async () => {
  const workspaces = [{ ...team, workspace: ours, within: '' }];
  await begin({ kind: 'ours', workspaces, isWhole: false });

  expect(screen.queryByRole('radio', { name: /Begin iets nieuws/ })).toBeNull();
  expect(screen.getByText(/nog iets in deze map dat de app niet kan lezen/)).toBeDefined();
});
