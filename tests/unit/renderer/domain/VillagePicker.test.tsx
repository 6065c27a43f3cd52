import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { areaIds, areaSeed } from '../../../../shared/domain/seed/areas.ts';
import { bedum } from '../../../../shared/domain/seed/villages.ts';
import { openWindow } from '../openWindow.ts';

it('finds a village by its first letters and by its name in Gronings', async () => {
  const ids: readonly string[] = [areaIds.bedum, ...Object.values(bedum).map(({ id }) => id)];
  await openWindow({ edits: areaSeed().filter(({ id }) => ids.includes(id)) });
  const { VillagePicker } = await import('../../../../renderer/domain/VillagePicker.tsx');
  const onChange = vi.fn();
  render(<VillagePicker label="Dorp" value={null} onChange={onChange} />);
  const field = screen.getByRole('combobox', { name: 'Dorp' });

  await userEvent.type(field, 'ond{Enter}');
  await userEvent.clear(field);
  await userEvent.type(field, 'onner{Enter}');

  const { id } = bedum.onderdendam;
  expect(onChange.mock.calls).toEqual([[id], [id]]);
});
