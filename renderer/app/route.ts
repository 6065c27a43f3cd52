import { useSyncExternalStore } from 'react';
import { namedScreens, screenOf } from '../../shared/ipc/screen.ts';
import type { ScreenName } from '../../shared/ipc/screen.ts';

/** All but those that show more than a list. */
export type PlainScreen = Exclude<ScreenName, 'board' | 'settings'>;

/** Where the person is. The hash of the page, so that Alt+Left goes back. */
export type Route =
  | { readonly screen: 'board'; readonly open?: string }
  | { readonly screen: 'settings'; readonly part?: string }
  | { readonly screen: 'initiative'; readonly id: string }
  /** With the id of what is shown on it, where a screen shows one thing. */
  | { readonly screen: PlainScreen; readonly id?: string };

const initiativePath = 'initiatief';

const argumentOf = (route: Route): string | undefined => {
  if (route.screen === 'board') return route.open;
  return route.screen === 'settings' ? route.part : route.id;
};

export const hashOf = (route: Route): string => {
  const path = route.screen === 'initiative' ? initiativePath : screenOf(route.screen).path;
  const argument = argumentOf(route);
  return `#/${path}${argument === undefined ? '' : `/${encodeURIComponent(argument)}`}`;
};

const nameByPath: ReadonlyMap<string, ScreenName> = new Map(
  namedScreens.map(({ path, name }) => [path, name]),
);

/** An unknown or broken hash leads to the board. */
export const routeOf = (hash: string): Route => {
  const [, path = '', rest] = /^#\/([^/]*)(?:\/(.*))?$/.exec(hash) ?? [];
  const argument = rest === undefined || rest === '' ? undefined : decodeURIComponent(rest);
  if (path === initiativePath && argument !== undefined) {
    return { screen: 'initiative', id: argument };
  }
  const screen = nameByPath.get(path) ?? 'board';
  if (argument === undefined || path === initiativePath) return { screen };
  if (screen === 'board') return { screen, open: argument };
  return screen === 'settings' ? { screen, part: argument } : { screen, id: argument };
};

export const goTo = (route: Route): void => {
  window.location.hash = hashOf(route);
};

/** A coffee table and a circle that sits have the whole window: nothing around them. */
export const isCalm = (route: Route): boolean =>
  (route.screen === 'heard' || route.screen === 'collide') && route.id !== undefined;

/** The address that the person asked to stay at. */
let held: string | null = null;

/**
 * Stays at this address, whatever leads away from it, and tells who asked for it: the screen is never
 * taken down. Returns how to let go.
 */
export const holdPlace = (hash: string, onLeave: () => void): (() => void) => {
  held = hash;
  const hold = (): void => {
    if (window.location.hash === hash) return;
    window.history.replaceState(null, '', hash);
    onLeave();
  };
  window.addEventListener('hashchange', hold);
  return () => {
    held = null;
    window.removeEventListener('hashchange', hold);
  };
};

const subscribe = (react: () => void): (() => void) => {
  window.addEventListener('hashchange', react);
  return () => {
    window.removeEventListener('hashchange', react);
  };
};

export const useRoute = (): Route =>
  routeOf(useSyncExternalStore(subscribe, () => held ?? window.location.hash));
