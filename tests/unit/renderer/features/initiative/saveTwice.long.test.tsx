import { screen, within } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Write } from '../../../../../shared/ipc/edit.ts';
import { ok } from '../../../../../shared/result.ts';
import { aPage } from './aPage.tsx';

type User = ReturnType<typeof userEvent.setup>;

/** The page, on a disk that is slow enough for a second press. */
const onASlowDisk = async () => {
  let done = (): void => undefined;
  const disk = new Promise<void>((resolve) => {
    done = resolve;
  });
  const asked = vi.fn(async (_write: Write) => {
    await disk;
    return ok({ savedAt: '2026-01-01T12:00:00.000Z', step: null });
  });
  const page = await aPage({ answers: { 'entry:write': asked } });
  return { ...page, asked, done };
};

const press = (name: string) => (user: User) => user.click(screen.getByRole('button', { name }));

const closing = async (user: User): Promise<void> => {
  await press('Meer')(user);
  await user.click(screen.getByRole('menuitem', { name: 'Sluit af…' }));
  await user.click(await screen.findByText('Staat op eigen benen'));
};

const activity = async (user: User): Promise<void> => {
  await press('Nieuwe activiteit')(user);
  await user.type(await screen.findByRole('textbox', { name: 'Wat is het?' }), 'Samen koken');
};

const role = async (user: User): Promise<void> => {
  await press('Kies een rol')(user);
  await user.click(await screen.findByText('Loslaten'));
};

it.each([
  ['a contact', press('Leg een contact vast'), 'Bewaar contact'],
  ['a plank', press('Leg een plank'), 'Leg de plank'],
  ['an activity', activity, 'Bewaar'],
  ['a role', role, 'Bewaar'],
  ['an ending with its lesson', closing, 'Schrijf de les'],
])('keeps %s once when the button is pressed twice', async (_what, open, save) => {
  const { user, asked, done } = await onASlowDisk();
  await open(user);
  const dialog = within(await screen.findByRole('dialog'));

  await user.dblClick(dialog.getByRole('button', { name: save }));

  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalled();
  });
  done();
  expect(asked).toHaveBeenCalledOnce();
});
