import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PaperOrder } from '../../../../../shared/ipc/export.ts';
import type { NamedCard } from '../../../../../shared/ipc/leavingNames.ts';
import { openWindow } from '../../openWindow.ts';

const anId = (n: number): string => `019400aa-0000-7000-8000-${String(n).padStart(12, '0')}`;

const card = (n: number, ...texts: readonly string[]): NamedCard => ({
  ...{ kind: 'lesson', id: anId(n), title: `Les ${String(n)}` },
  names: texts.map((text) => ({ text, kind: 'name' })),
});

const opened = async (cards: readonly NamedCard[]) => {
  const started: PaperOrder[] = [];
  const asked = vi.fn(() => cards);
  await openWindow({
    edits: [1, 2].map((n) => ({
      ...{ op: 'create', kind: 'lesson', id: anId(n) },
      values: { title: `Les ${String(n)}`, shelved: true },
    })),
    answers: {
      'export:names': asked,
      'export:start': ({ order }) => {
        started.push(order);
        const isOpen = order.kind !== 'history' && (order.names ?? []).length < 2;
        return { ok: false, error: { kind: isOpen ? 'names-found' : 'cancelled' } };
      },
    },
  });
  const { ExportScreen } = await import('../../../../../renderer/features/export/ExportScreen.tsx');
  const user = userEvent.setup();
  render(<ExportScreen />);
  await user.click(await screen.findByRole('button', { name: 'Kies alles' }));
  return { user, started, asked };
};

describe('the check of names on cards', () => {
  it('asks about each name, and sends what was chosen along', async () => {
    const { user, started } = await opened([card(1, 'Jan Bakker', 'Piet Mol')]);
    const list = within(await screen.findByRole('region', { name: 'Staan hier namen?' }));

    const jan = within(list.getByRole('radiogroup', { name: 'Jan Bakker' }));
    await user.click(jan.getByRole('radio', { name: 'Haal weg' }));
    await user.click(list.getByRole('button', { name: 'Laat de rest staan' }));
    await user.click(screen.getByRole('button', { name: 'Kies waar je het bewaart' }));

    expect(started).toMatchObject([
      {
        names: [
          { text: 'Jan Bakker', choice: 'remove' },
          { text: 'Piet Mol', choice: 'keep' },
        ],
      },
    ]);
  });

  it('lets stand only what somebody saw', async () => {
    const many = Array.from({ length: 21 }, (_, n) => card(n + 1, `Naam ${String(n + 1)}`));
    const { user, started } = await opened(many);
    const list = within(await screen.findByRole('region', { name: 'Staan hier namen?' }));

    await user.click(list.getByRole('button', { name: 'Laat de rest staan' }));

    expect(list.queryByRole('button', { name: 'Laat de rest staan' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kies waar je het bewaart' }));
    const [order] = started;
    expect(order?.kind !== 'history' && order?.names).toHaveLength(20);
  });

  it('shows nothing where there is no name', async () => {
    const { asked } = await opened([]);
    await waitFor(() => {
      expect(asked).toHaveBeenCalled();
    });
    await act(() => Promise.resolve());
    expect(screen.queryByRole('region', { name: 'Staan hier namen?' })).toBeNull();
  });

  it('says that a name still has no choice', async () => {
    const { user } = await opened([card(1, 'Jan Bakker')]);
    const { useNotices } = await import('../../../../../renderer/app/notice.ts');
    await screen.findByRole('link', { name: 'Les 1' });

    await user.click(screen.getByRole('button', { name: 'Kies waar je het bewaart' }));

    await waitFor(() => {
      expect(useNotices.getState().shown).toMatchObject([{ words: 'export.namesOpen' }]);
    });
    act(() => useNotices.getState().shown[0]?.act?.run());
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Staan hier namen?' }));
  });
});
