import { useSyncExternalStore } from 'react';

/** Where the person is. The hash of the page, so that Alt+Left goes back. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'board'; readonly open?: string }
  | { readonly screen: 'initiative'; readonly id: string }
  | { readonly screen: 'turn' }
  | { readonly screen: 'stories' }
  | { readonly screen: 'library'; readonly id?: string }
  | { readonly screen: 'export' }
  | { readonly screen: 'news' }
  | { readonly screen: 'settings'; readonly part?: string };

const paths: Readonly<Record<Route['screen'], string>> = {
  today: 'vandaag',
  board: 'bord',
  initiative: 'initiatief',
  turn: 'aan-zet',
  stories: 'verhalen',
  library: 'magazijn',
  export: 'exporteren',
  news: 'nieuw',
  settings: 'instellingen',
};

export const hashOf = (route: Route): string => {
  const rest =
    'id' in route
      ? route.id
      : 'open' in route
        ? route.open
        : 'part' in route
          ? route.part
          : undefined;
  return `#/${paths[route.screen]}${rest === undefined ? '' : `/${encodeURIComponent(rest)}`}`;
};

/** An unknown or broken hash leads to the board. */
export const routeOf = (hash: string): Route => {
  const [, path = '', rest] = /^#\/([^/]*)(?:\/(.*))?$/.exec(hash) ?? [];
  const argument = rest === undefined || rest === '' ? undefined : decodeURIComponent(rest);
  switch (path) {
    case 'initiatief':
      return argument === undefined ? { screen: 'board' } : { screen: 'initiative', id: argument };
    case 'vandaag':
      return { screen: 'today' };
    case 'aan-zet':
      return { screen: 'turn' };
    case 'verhalen':
      return { screen: 'stories' };
    case 'magazijn':
      return argument === undefined ? { screen: 'library' } : { screen: 'library', id: argument };
    case 'exporteren':
      return { screen: 'export' };
    case 'nieuw':
      return { screen: 'news' };
    case 'instellingen':
      return argument === undefined
        ? { screen: 'settings' }
        : { screen: 'settings', part: argument };
    default:
      return argument === undefined ? { screen: 'board' } : { screen: 'board', open: argument };
  }
};

export const goTo = (route: Route): void => {
  window.location.hash = hashOf(route);
};

const subscribe = (react: () => void): (() => void) => {
  window.addEventListener('hashchange', react);
  return () => {
    window.removeEventListener('hashchange', react);
  };
};

export const useRoute = (): Route =>
  routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
