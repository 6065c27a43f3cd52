import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';

const opened = async () => {
  const main = await openWindow();
  const board = await import('../../../../../renderer/domain/board/boardView.ts');
  const { emptyFilter } = await import('../../../../../renderer/domain/board/filter.ts');
  const { flushAll } = await import('../../../../../renderer/app/flush.ts');
  const lastView = (part: { readonly text: string; readonly tags: string[] }) => {
    const filter = { ...emptyFilter, ...part };
    main.announce({
      name: 'settings:changed',
      detail: { ...initialSettings, lastView: { lanes: 'none', filter } },
    });
  };
  return { ...board, flushAll, lastView, remembered: () => main.settings().lastView };
};

describe('the view of the board', () => {
  it('lets go of a name that main took out of the view of last time, and never writes it back', async () => {
    const { setFilter, setBoardView, flushAll, lastView, remembered } = await opened();
    setFilter({ text: 'Jan Jansen', tags: ['tuin', 'bankje van Jan Jansen'] });
    await flushAll();
    setBoardView({ lanes: 'village' });

    lastView({ text: '', tags: ['tuin'] });
    await flushAll();

    expect(remembered()).toMatchObject({ lanes: 'village', filter: { text: '', tags: ['tuin'] } });
  });

  it('keeps what is being typed when another setting changes', async () => {
    const { setFilter, flushAll, lastView, remembered } = await opened();
    setFilter({ text: 'tuin' });
    await flushAll();
    setFilter({ text: 'tuinen', tags: ['groen'] });

    lastView({ text: 'tuin', tags: [] });
    await flushAll();

    expect(remembered()?.filter).toMatchObject({ text: 'tuinen', tags: ['groen'] });
  });

  it('keeps words that come back before main has heard that they were wiped', async () => {
    const { setFilter, clearFilter, flushAll, lastView, remembered } = await opened();
    setFilter({ text: 'tuin' });
    clearFilter();
    await flushAll();
    lastView({ text: 'tuin', tags: [] });
    setFilter({ text: 'tuin' });

    lastView({ text: '', tags: [] });
    await flushAll();

    expect(remembered()?.filter.text).toBe('tuin');
  });
});
