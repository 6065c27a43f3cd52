import { create } from 'zustand';
import type { StoreApi, UseBoundStore } from 'zustand';
import type { BoardFilter, SavedView } from '../../../shared/ipc/settings.ts';
import { registerFlush } from '../../app/flush.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { emptyFilter, isSameFilter } from '../../domain/board/filter.ts';

/** What of the board is looked at, and in which lanes. */
export interface BoardView {
  readonly filter: BoardFilter;
  readonly lanes: SavedView['lanes'];
}

const rememberAfterMs = 400;

let made: UseBoundStore<StoreApi<BoardView>> | undefined;
/** Made on first use: by then the settings are there, and with them the view of last time. */
const store = (): UseBoundStore<StoreApi<BoardView>> =>
  (made ??= create<BoardView>(
    () => useSettings.getState().lastView ?? { filter: emptyFilter, lanes: 'none' },
  ));

export const useBoardView = (): BoardView => {
  const useStore = store();
  return useStore();
};

let timer: ReturnType<typeof setTimeout> | undefined;

const remember = async (): Promise<void> => {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  await changeSettings({ lastView: store().getState() });
};
registerFlush(remember);

/** Shown at once, remembered when the typing pauses. */
export const setBoardView = (part: Partial<BoardView>): void => {
  const { filter, lanes } = { ...store().getState(), ...part };
  store().setState({ filter, lanes });
  clearTimeout(timer);
  timer = setTimeout(() => void remember(), rememberAfterMs);
};

export const setFilter = (part: Partial<BoardFilter>): void => {
  setBoardView({ filter: { ...store().getState().filter, ...part } });
};

export const clearFilter = (): void => {
  setBoardView({ filter: emptyFilter });
};

export const isSameView = (a: BoardView, b: BoardView): boolean =>
  a.lanes === b.lanes && isSameFilter(a.filter, b.filter);
