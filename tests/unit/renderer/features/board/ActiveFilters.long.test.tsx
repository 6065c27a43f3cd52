import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../../../renderer/domain/board/filter.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const id = (number: number): string => `019400aa-0000-7000-8000-00000000000${String(number)}`;
const edits: readonly Edit[] = [
  { op: 'create', kind: 'village', id: id(1), values: { name: 'Onderdendam' } },
  { op: 'create', kind: 'area', id: id(2), values: { name: 'De Marne' } },
];
const filter = {
  ...emptyFilter,
  ...{ villageIds: [id(1), id(8)], areaIds: [id(9)], tags: ['koffie'], themes: ['care' as const] },
};

const opened = async (isRead: boolean) => {
  const main = await openWindow({ edits, settings: { lastView: { lanes: 'none', filter } } });
  const { BoardToolbar } = await import('../../../../../renderer/features/board/BoardToolbar.tsx');
  const { loadKind } = await import('../../../../../renderer/app/records.ts');
  const { noColumns } = await import('../../../../../renderer/domain/board/column.ts');
  const { flushAll } = await import('../../../../../renderer/app/flush.ts');
  if (isRead) await Promise.all(['village', 'area'].map(loadKind));
  const columns = { columns: noColumns, seen: noColumns };
  const model = { isLoaded: true, cards: new Map(), ...columns, hiddenCount: 0, lanes: null };
  render(<BoardToolbar model={model} />);
  const names = () =>
    screen
      .queryAllByRole('button', { name: /^Haal het filter/ })
      .map(({ textContent }) => textContent);
  return { main, names, flushAll };
};

describe('the filters of the board that are on', () => {
  it('say of a place that was deleted that it is gone, and take it off', async () => {
    const { main, names, flushAll } = await opened(true);
    expect(names()).toEqual([
      'een gebied dat weg is',
      'Onderdendam',
      'een dorp dat weg is',
      'Zorg',
      'koffie',
    ]);

    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Haal het filter een dorp dat weg is weg' }));
    await flushAll();

    expect(names()).not.toContain('een dorp dat weg is');
    expect(main.settings().lastView?.filter.villageIds).toEqual([id(1)]);
  });

  it('say of no place that it is gone before the places were read', async () => {
    const { names } = await opened(false);

    expect(names()).toEqual(['Zorg', 'koffie']);
  });
});
