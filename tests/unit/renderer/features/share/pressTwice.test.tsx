import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Receipt } from '../../../../../shared/ipc/edit.ts';
import type { ShareError } from '../../../../../shared/ipc/share.ts';
import { ok } from '../../../../../shared/result.ts';
import type { Result } from '../../../../../shared/result.ts';
import { openWindow } from '../../openWindow.ts';

const target = {
  ...{ kind: 'lesson' as const, id: '019400aa-0000-7000-8000-000000000001', title: 'Koffie' },
  to: 'publish' as const,
};

/** Main, which is at it until it is told to be done. */
const busy = () => {
  let done = (): void => undefined;
  const asked = vi.fn(
    () =>
      new Promise<Result<Receipt, ShareError>>((resolve) => {
        done = () => {
          resolve(ok({ savedAt: '2026-01-01T12:00:00.000Z', step: null }));
        };
      }),
  );
  return {
    asked,
    done: () => {
      done();
    },
  };
};

it('shares once when the button is pressed twice', async () => {
  const { asked, done } = busy();
  await openWindow({
    answers: {
      'share:preview': () => ({ fields: [], organisations: [], keptBack: 0, hits: [], count: 1 }),
      'share:publish': asked,
    },
  });
  const { ShareDialog } = await import('../../../../../renderer/features/share/ShareDialog.tsx');
  render(<ShareDialog target={target} />);

  await userEvent.dblClick(await screen.findByRole('button', { name: 'Deel nu' }));

  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalled();
  });
  done();
  expect(asked).toHaveBeenCalledOnce();
});

it('stops sharing once when the button is pressed twice', async () => {
  const { asked, done } = busy();
  await openWindow({ answers: { 'share:withdraw': asked } });
  const { WithdrawDialog } =
    await import('../../../../../renderer/features/share/WithdrawDialog.tsx');
  render(<WithdrawDialog target={target} />);

  await userEvent.dblClick(screen.getByRole('button', { name: 'Deel niet meer' }));

  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalled();
  });
  done();
  expect(asked).toHaveBeenCalledOnce();
});
