import { render, renderHook, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../../renderer/domain/lessonFilter.ts';
import { emptyFilter } from '../../../../../renderer/domain/board/filter.ts';
import { openWindow } from '../../openWindow.ts';

const here = '019400aa-0000-7000-8000-000000000001';
const gone = '019400aa-0000-7000-8000-000000000002';
const edits = [
  { op: 'create' as const, kind: 'village', id: here, values: { name: 'Onderdendam' } },
  { op: 'create' as const, kind: 'area', id: gone.replace('02', '03'), values: { name: 'BMWE' } },
];
const [one, villageIds] = [{ id: '1', name: 'Een' }, [here, gone]];

const choose = async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Weergaven' }));
  await user.click(screen.getByRole('button', { name: 'Een' }));
};

describe('a saved view of a place that was deleted since', () => {
  it('shows the board by the places that are left', async () => {
    const filter = { ...emptyFilter, villageIds, areaIds: [gone] };
    const savedViews = [{ ...one, lanes: 'none' as const, filter }];
    const main = await openWindow({ edits, settings: { savedViews } });
    const { Views } = await import('../../../../../renderer/features/board/Views.tsx');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');
    const { flushAll } = await import('../../../../../renderer/app/flush.ts');
    await Promise.all(['village', 'area'].map(loadKind));
    render(<Views view={{ filter: emptyFilter, lanes: 'none' }} />);

    await choose();
    await flushAll();

    expect(main.settings().lastView?.filter).toMatchObject({ villageIds: [here], areaIds: [] });
  });

  it('finds nothing when none of its places is left, rather than all', async () => {
    const filter = { ...noFilter, villageIds: [gone] };
    const savedLessonViews = [{ ...one, sort: 'fit' as const, filter }];
    await openWindow({ edits, settings: { savedLessonViews } });
    const { useSavedLessonViews } =
      await import('../../../../../renderer/domain/views/savedViews.ts');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');
    await Promise.all(['village', 'area'].map(loadKind));

    const { result } = renderHook(() => useSavedLessonViews());

    expect(result.current).toEqual(savedLessonViews);
  });

  it('goes on paper by the places that are left, too', async () => {
    const filter = { ...emptyFilter, villageIds };
    const savedViews = [{ ...one, lanes: 'none' as const, filter }];
    await openWindow({ edits, settings: { savedViews } });
    const { useBoardViews } = await import('../../../../../renderer/features/export/boardViews.ts');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');
    await Promise.all(['village', 'area'].map(loadKind));

    const { result } = renderHook(() => useBoardViews());

    expect(result.current.filterOf('1').villageIds).toEqual([here]);
  });

  it('shows the library by the places that are left, under its own name', async () => {
    const filter = { ...noFilter, villageIds };
    const savedLessonViews = [{ ...one, sort: 'fit' as const, filter }];
    await openWindow({ edits, settings: { savedLessonViews } });
    const { LessonViews } =
      await import('../../../../../renderer/features/library/LessonViews.tsx');
    const { useLibrary } = await import('../../../../../renderer/features/library/library.ts');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');
    await loadKind('village');
    render(<LessonViews />);

    await choose();

    expect(useLibrary.getState().filter.villageIds).toEqual([here]);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Weergaven', hidden: true })).toBeNull();
    });
  });

  it('offers a topic that no lesson has any more, as long as it is chosen', async () => {
    await openWindow();
    const { LibraryFilters } =
      await import('../../../../../renderer/features/library/LibraryFilters.tsx');
    const { changeFilter } = await import('../../../../../renderer/features/library/library.ts');
    changeFilter({ topics: ['groen'] });
    render(<LibraryFilters />);

    await userEvent.setup().click(screen.getByRole('button', { name: 'Onderwerp: 1' }));

    expect(screen.getByRole('checkbox', { name: 'groen' })).toHaveProperty('checked', true);
  });
});
