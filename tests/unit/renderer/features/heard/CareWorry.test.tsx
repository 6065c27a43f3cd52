import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Signal } from '../../../../../shared/domain/signal.ts';
import type { Handlers } from '../../../../../shared/ipc/contract.ts';
import type { Settings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';
import { aSignal } from './aSignal.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const take = { name: 'Haal de tekst weg' };
const kept = { ok: true, value: { savedAt: '2026-01-01T12:00:00.000Z', step: null } } as const;

const aWorry = async (
  erase: Handlers['erase:records'],
  settings: Partial<Settings> = {},
  signal: Signal = aSignal({ id, text: 'Een zorg' }),
) => {
  const main = await openWindow({ settings, answers: { 'erase:records': erase } });
  const { CareWorry } = await import('../../../../../renderer/features/heard/CareWorry.tsx');
  const { useSorting } = await import('../../../../../renderer/features/heard/useSorting.ts');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const Worry = () => <CareWorry signal={signal} sorting={useSorting()} />;
  render(
    <>
      <Worry />
      <Notices />
    </>,
  );
  return { main, user: userEvent.setup() };
};

it('takes the words away first, and then counts that there was one', async () => {
  const erased: string[] = [];
  const { main, user } = await aWorry(({ targets }) => {
    erased.push(...targets.map((one) => one.id));
    return kept;
  });

  await user.click(screen.getByRole('button', take));

  expect(await screen.findByText('De tekst is weg, voor altijd.')).toBeTruthy();
  expect(erased).toEqual([id]);
  expect(main.writes).toHaveLength(1);
});

it('counts nothing when the words could not go', async () => {
  const { main, user } = await aWorry(() => ({ ok: false, error: { kind: 'retention-stop' } }));

  await user.click(screen.getByRole('button', take));

  await waitFor(() => {
    expect(screen.getByRole('region').textContent).toContain('bewaarstop');
  });
  expect(main.writes).toEqual([]);
});

it('does not offer it while the retention stop is on', async () => {
  const retentionStop = { why: '', by: 'Test', since: '2026-11-30' };
  await aWorry(() => kept, { retentionStop });

  expect(screen.queryByRole('button', take)).toBeNull();
  expect(screen.getByText('De bewaarstop staat aan. De tekst blijft nu staan.')).toBeTruthy();
});
