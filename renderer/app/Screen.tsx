import { lazy, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Board } from '../features/board/Board.tsx';
import { useDocumentTitle } from './documentTitle.ts';
import { BoardPanel } from './BoardPanel.tsx';
import type { Route } from './route.ts';
import styles from './Screen.module.css';
import { cx } from '../ui/cx.ts';

const ExportScreen = lazy(async () => ({
  default: (await import('../features/export/ExportScreen.tsx')).ExportScreen,
}));
const InitiativePage = lazy(async () => ({
  default: (await import('../features/initiative/InitiativePage.tsx')).InitiativePage,
}));
const LibraryScreen = lazy(async () => ({
  default: (await import('../features/library/LibraryScreen.tsx')).LibraryScreen,
}));
const NewsScreen = lazy(async () => ({
  default: (await import('../features/news/NewsScreen.tsx')).NewsScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen,
}));
const TodayPage = lazy(async () => ({
  default: (await import('../features/today/TodayPage.tsx')).TodayPage,
}));
const TurnPage = lazy(async () => ({
  default: (await import('../features/turn/TurnPage.tsx')).TurnPage,
}));
const StoriesPage = lazy(async () => ({
  default: (await import('../features/stories/StoriesPage.tsx')).StoriesPage,
}));

/**
 * The component of each screen: one line here when it is built. All but the board are chunks of
 * their own, read when first shown: `lazy` as above.
 */
const content = (route: Route): ReactNode => {
  switch (route.screen) {
    case 'board':
      return (
        <Board panel={route.open === undefined ? undefined : <BoardPanel id={route.open} />} />
      );
    case 'initiative':
      return <InitiativePage id={route.id} />;
    case 'today':
      return <TodayPage />;
    case 'turn':
      return <TurnPage />;
    case 'stories':
      return <StoriesPage />;
    case 'library':
      return <LibraryScreen id={route.id} />;
    case 'export':
      return <ExportScreen />;
    case 'news':
      return <NewsScreen />;
    case 'settings':
      return <SettingsScreen part={route.part} />;
  }
};

/** Which screen this is, apart from what is open on it: a panel beside the board is no new screen. */
const placeOf = (route: Route): string =>
  route.screen === 'initiative' ? `${route.screen}/${route.id}` : route.screen;

/** A window that just opened leaves the focus where the person has it. */
let isAtStart = true;

/** After Welkom: the board that follows it is a new screen. */
export const leaveStart = (): void => {
  isAtStart = false;
};

/** A new screen begins at its heading, for the eyes and for a screen reader. */
const HeadingFirst = () => {
  useEffect(() => {
    if (isAtStart) {
      isAtStart = false;
      return;
    }
    const main = document.querySelector<HTMLElement>('main');
    const heading = main?.querySelector<HTMLElement>('[data-screen-heading]');
    (heading ?? main)?.focus({ preventScroll: true });
    // In one column it is what lies around it that scrolls.
    for (let at = main; at !== null; at = at.parentElement) at.scrollTo(0, 0);
  }, []);
  return null;
};

export const Screen = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  useDocumentTitle(t(`frame.${route.screen}`));
  return (
    <Suspense fallback={<p className={cx(styles.waiting)}>{t('frame.loading')}</p>}>
      {content(route)}
      <HeadingFirst key={placeOf(route)} />
    </Suspense>
  );
};
