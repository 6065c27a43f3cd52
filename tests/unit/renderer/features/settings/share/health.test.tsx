import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { isNewer } from '../../../../../../renderer/features/settings/share/health/isNewer.ts';
import { sharingOff, soundHealth } from '../../../../../../shared/ipc/sharing.ts';
import type { SharingState } from '../../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../../openWindow.ts';

const anneke = '2'.repeat(16);
const device = { deviceId: anneke, authorId: 'u-anneke', name: 'Anneke' };

const aFolder: SharingState = { ...sharingOff, phase: 'fine', folder: 'S:\\Delen' };

const show = async (state: SharingState, app: string) => {
  const copied: string[] = [];
  await openWindow({
    edits: [
      {
        op: 'create',
        kind: 'device',
        id: '0198f000-0000-7000-8000-000000000001',
        values: { ...device, app },
      },
    ],
    answers: {
      'sharing:state': () => state,
      'sharing:space': () => ({
        used: [{ kind: 'changes', files: 12, bytes: 34_000 }],
        freeBytes: null,
      }),
      'sharing:copyReport': ({ text }) => {
        copied.push(text);
        return null;
      },
      'app:about': () => ({ version: '0.8.0', electron: '', chromium: '', node: '', platform: '' }),
    },
  });
  const { followSharing } = await import('../../../../../../renderer/app/sharing.ts');
  const { SharingHealth } =
    await import('../../../../../../renderer/features/settings/share/health/SharingHealth.tsx');
  followSharing();
  render(<SharingHealth />);
  await screen.findByText('Anneke');
  return copied;
};

describe('the health of sharing', () => {
  it('says so when all is well, and gives the tip of a cloud for a folder alone', async () => {
    await show({ ...aFolder, isServer: true, folder: 'https://cloud.example/map' }, '0.8.0');

    expect(await screen.findByText(/^Alles klopt/)).toBeDefined();
    expect(screen.queryByText(/Altijd behouden op dit apparaat/)).toBeNull();
  });

  it('does not say that all is well while a mass deletion waits for a yes', async () => {
    const held = { device: anneke, authorId: 'u-anneke', key: anneke, erased: 0 };
    await show({ ...aFolder, held: [{ ...held, count: 60 }] }, '0.8.0');

    expect(await screen.findByText('Anneke haalt 60 kaarten weg. Klopt dat?')).toBeDefined();
    expect(screen.queryByText(/^Alles klopt/)).toBeNull();
  });

  it('names who, what and why, and puts the same on the clipboard', async () => {
    const file = 't/aaaaaaaaaaaaaaaa-00000001-00000002-bbbbbbbbbbbbbbbb.seg';
    const copied = await show(
      {
        ...aFolder,
        waiting: [{ device: anneke, authorId: null, missing: 3 }],
        health: {
          ...soundHealth,
          clocks: [{ device: anneke, aheadMs: 7_200_000 }],
          refused: [{ file, why: 'not-encrypted' }],
        },
      },
      '0.9.0',
    );

    expect(await screen.findByText(/^3 wijzigingen van Anneke zijn onderweg/)).toBeDefined();
    expect(screen.getByText(/De klok van Anneke loopt 2 uur voor/)).toBeDefined();
    expect(screen.getByText(/Anneke gebruikt versie 0.9.0. Hier staat versie 0.8.0/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Meet de map' }));
    expect(await screen.findByRole('row', { name: 'Samen 12 34 kB' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Kopieer voor ICT' }));
    expect(copied[0]).toContain(`${file}: niet op slot, terwijl jullie een wachtzin hebben`);
    expect(copied[0]).toContain('S:\\Delen');
  });
});

describe('a version', () => {
  it.each([
    ['1.10.0', '1.9.2', true],
    ['1.9.2', '1.10.0', false],
    ['1.0.0', '1.0.0', false],
    ['', '0.1.0', false],
  ])('%s against %s', (one, other, isLater) => {
    expect(isNewer(one, other)).toBe(isLater);
  });
});
