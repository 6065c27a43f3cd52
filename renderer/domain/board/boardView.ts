import { create } from 'zustand';
import type { StoreApi, UseBoundStore } from 'zustand';
import type { BoardFilter, SavedView, Settings } from '../../../shared/ipc/settings.ts';
import { registerFlush } from '../../app/flush.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { emptyFilter, isSameFilter } from './filter.ts';

/** What of the board is looked at, and in which lanes. */
export interface BoardView {
  readonly filter: BoardFilter;
  readonly lanes: SavedView['lanes'];
}

const rememberAfterMs = 400;

let made: UseBoundStore<StoreApi<BoardView>> | undefined;
/** Made on first use: by then the settings are there, and with them the view of last time. */
const store = (): UseBoundStore<StoreApi<BoardView>> => {
  if (made !== undefined) return made;
  made = create<BoardView>(
    () => useSettings.getState().lastView ?? { filter: emptyFilter, lanes: 'none' },
  );
  useSettings.subscribe(forgetWithMain);
  return made;
};

/** As it was last sent to main. */
let sent: BoardView | undefined;

/**
 * Main takes the name of somebody who was erased out of the view of last time. The board lets go of
 * it too: what it remembers next would else write the name back.
 */
const forgetWithMain = (now: Settings, before: Settings): void => {
  const had = before.lastView?.filter ?? emptyFilter;
  const left = now.lastView?.filter ?? emptyFilter;
  const isOurs = now.lastView !== null && sent !== undefined && isSameView(sent, now.lastView);
  if (isOurs) return;
  const { filter } = store().getState();
  const isTextGone = left.text === '' && had.text !== '' && filter.text.includes(had.text.trim());
  const text = isTextGone ? '' : filter.text;
  const tags = filter.tags.filter((tag) => left.tags.includes(tag) || !had.tags.includes(tag));
  if (text === filter.text && tags.length === filter.tags.length) return;
  store().setState({ filter: { ...filter, text, tags } });
};

export const useBoardView = (): BoardView => {
  const useStore = store();
  return useStore();
};

let timer: ReturnType<typeof setTimeout> | undefined;

const remember = async (): Promise<void> => {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  sent = store().getState();
  await changeSettings({ lastView: sent });
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
