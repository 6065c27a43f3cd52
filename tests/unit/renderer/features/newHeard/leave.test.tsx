import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

it.each([
  ['', false],
  ['Een bankje', true],
])('keeps words for later, and nothing where there are none (%s)', async (title, isKept) => {
  await openWindow({
    answers: { 'held:list': () => ({ newHeard: { title, villageId: null, origin: 'idea' } }) },
  });
  const { isHeld, loadHeld } = await import('../../../../../renderer/app/held.ts');
  const { NewHeardDialog } =
    await import('../../../../../renderer/features/newHeard/NewHeardDialog.tsx');
  await loadHeld();
  render(<NewHeardDialog />);
  await screen.findByRole('dialog');

  await userEvent.keyboard('{Escape}');

  expect(isHeld('newHeard')).toBe(isKept);
});
