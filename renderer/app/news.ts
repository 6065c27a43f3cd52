import { create } from 'zustand';
import type { NewsItem } from '../../shared/ipc/news.ts';
import { call, listen } from './api.ts';
import { routeOfNews } from '../domain/newsPlace.ts';
import { hashOf, routeOf } from './route.ts';
import type { Route } from './route.ts';

interface News {
  /** Not seen yet, newest first. */
  readonly items: readonly NewsItem[];
}

/** What came in from colleagues, as main last told it. */
export const useNews = create<News>(() => ({ items: [] }));

const read = async (): Promise<void> => {
  useNews.setState({ items: await call('news:list', null) });
  // Behind another window nobody sees what came into the card that is open.
  if (document.hasFocus()) seeWhatIsOpen();
};

/** Keeps the list up to date; a record that the person opens, wherever, is seen. */
export const followNews = (): (() => void) => {
  const stop = listen('news:changed', () => void read());
  window.addEventListener('hashchange', seeWhatIsOpen);
  void read();
  return () => {
    stop();
    window.removeEventListener('hashchange', seeWhatIsOpen);
  };
};

export const seeNews = (keys: readonly string[] | null): Promise<null> =>
  call('news:seen', { keys: keys === null ? null : [...keys] });

const seeWhatIsOpen = (): void => {
  const route = routeOf(window.location.hash);
  const { items } = useNews.getState();
  const keys = items.filter((item) => isOn(item, route)).map(({ key }) => key);
  if (keys.length > 0) void seeNews(keys);
};

/** A card may also lie open beside the board. */
const isOn = (item: NewsItem, route: Route): boolean => {
  if (route.screen === 'board')
    return route.open !== undefined && route.open === (item.within ?? item).id;
  const place = routeOfNews(item);
  // A screen that lists them all shows it, whichever of them somebody came for.
  const isListed = !('id' in place) && place.screen !== 'villages';
  return isListed ? place.screen === route.screen : hashOf(place) === hashOf(route);
};
