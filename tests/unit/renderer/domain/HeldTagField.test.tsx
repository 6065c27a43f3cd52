import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Json } from '../../../../shared/domain/entity.ts';
import { heldOnDisk } from '../heldOnDisk.ts';
import { openWindow } from '../openWindow.ts';

const form = 'field/village/1/strengths/1';

it('has the tag that was being typed when the app stopped, until it is kept', async () => {
  const disk = new Map<string, Json>([[form, 'ijsb']]);
  await openWindow({
    answers: heldOnDisk(disk),
  });
  const { loadHeld } = await import('../../../../renderer/app/held.ts');
  const { HeldTagField } = await import('../../../../renderer/domain/HeldTagField.tsx');
  await loadHeld();
  const onAdd = vi.fn();
  render(<HeldTagField {...{ form, label: 'Sterk', tags: [], onAdd, onRemove: vi.fn() }} />);
  const field = screen.getByRole('combobox', { name: 'Sterk' });
  expect(field).toHaveProperty('value', 'ijsb');

  await userEvent.type(field, 'aan');
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  await flushAll();

  expect(onAdd.mock.calls).toEqual([['ijsbaan']]);
  await waitFor(() => {
    expect(disk.size).toBe(0);
  });
});
