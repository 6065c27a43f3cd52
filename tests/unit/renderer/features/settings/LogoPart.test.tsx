import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../../../shared/ipc/contract.ts';
import { openWindow } from '../../openWindow.ts';

const logo = { png: new Uint8Array([1]), width: 1, height: 1, alt: 'Logo van Bedum' };
const broken = () => {
  throw new Error('the disk is gone');
};

const opened = async (answers: Pick<Handlers, 'logo:get' | 'logo:set'>) => {
  await openWindow({ answers });
  const { LogoPart } = await import('../../../../../renderer/features/settings/LogoPart.tsx');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  render(<LogoPart />);
  return () => useNotices.getState().shown.map(({ words }) => words);
};

describe('the logo of the area', () => {
  it('is still there when it cannot be taken away, and the screen says so', async () => {
    const notices = await opened({ 'logo:get': () => logo, 'logo:set': broken });

    await userEvent.click(await screen.findByRole('button', { name: 'Haal het logo weg' }));

    await waitFor(() => {
      expect(notices()).toEqual(['settings.logoTrouble']);
    });
    expect(screen.getByRole('img', { name: 'Logo van Bedum' })).toBeTruthy();
  });

  it('says so when it cannot be read', async () => {
    const notices = await opened({ 'logo:get': broken, 'logo:set': () => null });

    await waitFor(() => {
      expect(notices()).toEqual(['settings.logoTrouble']);
    });
  });
});
