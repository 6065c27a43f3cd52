import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/ErrorBoundary.tsx';

it('says that what was kept is safe, and tries again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Screen = () => {
    if (isBroken) throw new Error('a bug');
    return <p>Bord</p>;
  };
  render(
    <ErrorBoundary words={(key) => key}>
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getByText('frame.broken')).toBeTruthy();

  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'frame.tryAgain' }));

  expect(screen.getByText('Bord')).toBeTruthy();
});
