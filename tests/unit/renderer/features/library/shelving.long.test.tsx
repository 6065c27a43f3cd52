import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sharingOff } from '../../../../../shared/ipc/sharing.ts';
import { aLesson, aLibrary, lessonId } from './aLibrary.tsx';

const written = aLesson(1, { title: 'Koffie helpt', happened: 'Het lukte' });
const shelved = aLesson(1, { title: 'Koffie helpt', shelved: true });

const withTeam = async (hasTeam: boolean): Promise<void> => {
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  useSharing.setState({ ...sharingOff, hasTeam });
};
const asked = async () => {
  const { useShareTarget } = await import('../../../../../renderer/app/share.ts');
  return useShareTarget.getState().target;
};

describe('a lesson that goes on the shelf', () => {
  it('asks who has a team to share it, one press on', async () => {
    const { user, stored } = await aLibrary([written], 1);
    await withTeam(true);

    await user.click(await screen.findByRole('button', { name: 'Zet in het magazijn' }));

    const target = { kind: 'lesson', id: lessonId(1), title: 'Koffie helpt', to: 'publish' };
    await waitFor(async () => {
      expect(await asked()).toEqual(target);
    });
    expect(stored(1)).toMatchObject({ shelved: true });
  });

  it('asks nothing of who works alone', async () => {
    const { user } = await aLibrary([written], 1);
    await withTeam(false);

    await user.click(await screen.findByRole('button', { name: 'Zet in het magazijn' }));

    expect(await screen.findByText('De les staat in het magazijn.')).toBeTruthy();
    expect(await asked()).toBeNull();
  });
});

describe('a lesson on the shelf that nobody else has', () => {
  it('says so on its page and in its row, and can be shared from there', async () => {
    const { user } = await aLibrary([shelved], 1);
    await withTeam(true);

    const said = await screen.findByText(/^Alleen jij ziet deze les/);
    const row = screen.getByRole('row', { name: /Koffie helpt/ });
    expect(within(row).getByText('Alleen jij')).toBeTruthy();
    expect(screen.getByText('Deze les reist pas als je hem deelt.')).toBeTruthy();
    const bar = said.closest('div');
    if (bar === null) throw new Error('no bar');
    await user.click(within(bar).getByRole('button', { name: 'Deel met collega’s…' }));

    expect(await asked()).toMatchObject({ id: lessonId(1), to: 'publish' });
  });

  it('says the same plain line to who works alone, and marks no rows', async () => {
    await aLibrary([shelved], 1);
    await withTeam(false);

    expect(await screen.findByText(/^Alleen jij ziet deze les/)).toBeTruthy();
    expect(screen.queryByText('Alleen jij')).toBeNull();
  });
});
