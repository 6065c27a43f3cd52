import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Json } from '../../../../../../shared/domain/entity.ts';
import { sharingOff } from '../../../../../../shared/ipc/sharing.ts';
import type { SharingState } from '../../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../../openWindow.ts';

const [anneke, vera] = ['2'.repeat(16), '3'.repeat(16)];
const mark = '0123456789abcdef';

/** What was erased waits for two computers, as far as their records say. */
const open = async (strangers: readonly string[]): Promise<void> => {
  const state: SharingState = { ...sharingOff, phase: 'fine', folder: 'S:\\Delen', strangers };
  const creating = (kind: string, id: number, values: Readonly<Record<string, Json>>) =>
    ({
      op: 'create',
      kind,
      id: `0198f000-0000-7000-8000-00000000000${String(id)}`,
      values,
    }) as const;
  await openWindow({
    edits: [
      creating('device', 1, { deviceId: anneke, authorId: 'u-anneke', name: 'Anneke' }),
      creating('device', 2, { deviceId: vera, authorId: 'u-vera', name: 'Vera' }),
      creating('erasure', 3, { of: 'lesson', on: '2026-12-01', deviceId: anneke, marks: [mark] }),
    ],
    answers: {
      'sharing:state': () => state,
      'app:about': () => ({ version: '0.8.0', electron: '', chromium: '', node: '', platform: '' }),
    },
  });
  const { followSharing } = await import('../../../../../../renderer/app/sharing.ts');
  const { SharingHealth } =
    await import('../../../../../../renderer/features/settings/share/health/SharingHealth.tsx');
  const { Erasures } =
    await import('../../../../../../renderer/features/settings/share/erasures/Erasures.tsx');
  followSharing();
  render(
    <>
      <SharingHealth />
      <Erasures />
    </>,
  );
  await screen.findAllByText('Anneke');
};

it('shows and waits for everybody whose computer takes part', async () => {
  await open([]);

  expect(await screen.findByText(/gewist op 0 van de 2 computers/)).toBeDefined();
  expect(screen.getAllByText('Vera').length).toBeGreaterThan(0);
});

it('neither shows nor waits for the computers of another team', async () => {
  await open([vera]);

  expect(await screen.findByText(/gewist op 0 van de 1 computer/)).toBeDefined();
  expect(screen.queryByText('Vera')).toBeNull();
});
