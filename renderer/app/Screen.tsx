import { lazy, Suspense, useEffect } from 'react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Board } from '../features/board/Board.tsx';
import { useDocumentTitle } from './documentTitle.ts';
import { BoardPanel } from './BoardPanel.tsx';
import type { PlainScreen, Route } from './route.ts';
import styles from './Screen.module.css';
import { cx } from '../ui/cx.ts';

type PlainComponent = ComponentType<{ readonly id?: string | undefined }>;

/** A chunk of its own, read when first shown. */
const later = (read: () => Promise<PlainComponent>): LazyExoticComponent<PlainComponent> =>
  lazy(async () => ({ default: await read() }));

const InitiativePage = lazy(async () => ({
  default: (await import('../features/initiative/InitiativePage.tsx')).InitiativePage,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen,
}));

/** The component of each screen: one line here when it is built. */
const plainScreens: Readonly<Record<PlainScreen, LazyExoticComponent<PlainComponent>>> = {
  today: later(async () => (await import('../features/today/TodayPage.tsx')).TodayPage),
  heard: later(async () => (await import('../features/heard/HeardPage.tsx')).HeardPage),
  turn: later(async () => (await import('../features/turn/TurnPage.tsx')).TurnPage),
  contacts: later(async () => (await import('../features/contacts/ContactsPage.tsx')).ContactsPage),
  undercurrent: later(
    async () => (await import('../features/undercurrent/UndercurrentPage.tsx')).UndercurrentPage,
  ),
  villages: later(
    async () => (await import('../features/villages/VillagesScreen.tsx')).VillagesScreen,
  ),
  network: later(async () => (await import('../features/network/NetworkPage.tsx')).NetworkPage),
  familyTree: later(
    async () => (await import('../features/familyTree/FamilyTreePage.tsx')).FamilyTreePage,
  ),
  library: later(async () => (await import('../features/library/LibraryScreen.tsx')).LibraryScreen),
  translations: later(
    async () => (await import('../features/translations/TranslationsPage.tsx')).TranslationsPage,
  ),
  collide: later(async () => (await import('../features/collide/CollidePage.tsx')).CollidePage),
  stories: later(async () => (await import('../features/stories/StoriesPage.tsx')).StoriesPage),
  trying: later(async () => (await import('../features/trying/TryingPage.tsx')).TryingPage),
  present: later(async () => (await import('../features/present/PresentPage.tsx')).PresentPage),
  year: later(async () => (await import('../features/year/YearPage.tsx')).YearPage),
  export: later(async () => (await import('../features/export/ExportScreen.tsx')).ExportScreen),
  import: later(async () => (await import('../features/import/ImportScreen.tsx')).ImportScreen),
  handover: later(async () => (await import('../features/handover/HandoverPage.tsx')).HandoverPage),
  takeOver: later(async () => (await import('../features/handover/TakeOverPage.tsx')).TakeOverPage),
  news: later(async () => (await import('../features/news/NewsScreen.tsx')).NewsScreen),
};

const content = (route: Route): ReactNode => {
  if (route.screen === 'board') {
    return <Board panel={route.open === undefined ? undefined : <BoardPanel id={route.open} />} />;
  }
  if (route.screen === 'initiative') return <InitiativePage id={route.id} />;
  if (route.screen === 'settings') return <SettingsScreen part={route.part} />;
  const Plain = plainScreens[route.screen];
  return <Plain id={route.id} />;
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
    const { activeElement } = document;
    // A screen may begin in a field of its own.
    if (main !== activeElement && main?.contains(activeElement)) return;
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
