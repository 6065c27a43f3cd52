import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { nl } from '../../../../../renderer/words/nl.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { heldOnDisk } from '../../heldOnDisk.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const at = '2026-01-01T12:00:00.000Z';
const form = `together/party/${id}/name`;
const siblings = ['De Pomp', 'Dorpshuis'].map((value) => ({ value, at, authorId: 'me' }));
const record = { kind: 'party', id, createdAt: at, updatedAt: at, authorId: 'me' };

/** A window over what lies on the disk. */
const opened = async (disk: Map<string, Json>) => {
  cleanup();
  await openWindow({
    edits: [{ op: 'create', kind: 'party', id, values: { name: 'De Pomp' } }],
    answers: heldOnDisk(disk),
  });
  const { loadHeld } = await import('../../../../../renderer/app/held.ts');
  const { Versions } = await import('../../../../../renderer/domain/versions/Versions.tsx');
  await loadHeld();
  render(<Versions record={{ ...record, siblings: { name: siblings } }} {...of} />);
};
const of = { field: 'name', name: 'Naam', as: 'line' } as const;
const field = () => screen.findByRole('textbox', { name: nl.versions.together });

it('two texts that were put together are there after a crash, and gone once that is cancelled', async () => {
  const disk = new Map<string, Json>();
  await opened(disk);
  await userEvent.click(screen.getByRole('button'));
  await userEvent.type(await field(), ', en verder');
  const { flushAll } = await import('../../../../../renderer/app/flush.ts');
  await flushAll();
  expect(disk.get(form)).toBe('De Pomp / Dorpshuis, en verder');

  await opened(disk);
  expect(await field()).toHaveProperty('value', 'De Pomp / Dorpshuis, en verder');
  await userEvent.click(await field());
  await userEvent.keyboard('{Escape}');

  await waitFor(() => {
    expect(disk.size).toBe(0);
  });
});
