import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { areaSeed } from '../../../../../shared/domain/seed/areas.ts';
import { bedum } from '../../../../../shared/domain/seed/villages.ts';
import { openWindow } from '../../openWindow.ts';

it('leaves what was open on one village behind when another is shown', async () => {
  await openWindow({ settings: { welcomed: true }, edits: areaSeed() });
  const { VillagesScreen } =
    await import('../../../../../renderer/features/villages/VillagesScreen.tsx');
  const { rerender } = render(<VillagesScreen id={bedum.noordwolde.id} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Nieuwe activiteit' }));
  await screen.findByRole('dialog');

  rerender(<VillagesScreen id={bedum.onderdendam.id} />);

  await screen.findByRole('heading', { name: bedum.onderdendam.name, level: 1 });
  expect(screen.queryByRole('dialog')).toBeNull();
});
