interface Named {
  /** Its address: what stands after `#/`. */
  readonly path: string;
  /** With Ctrl. */
  readonly key?: string;
  /** Under which heading it stands in the navigation; not in it where there is none. */
  readonly group?: 'week' | 'around' | 'learn';
  readonly nl: string;
  readonly en: string;
}

/**
 * The screens that a person can go to by name, in the order of the navigation. One line here makes
 * a screen known to the address, the navigation, the menu bar, the keys, the search panel and the
 * overview of the keys. Its component is a line in renderer/app/Screen.tsx, its sign one in
 * renderer/app/screenIcons.ts.
 */
const screens = {
  today: { path: 'vandaag', key: '5', group: 'week', nl: 'Vandaag', en: 'Today' },
  board: { path: 'bord', key: '1', group: 'week', nl: 'Bord', en: 'Board' },
  heard: { path: 'gehoord', key: '7', group: 'week', nl: 'Gehoord', en: 'Heard' },
  turn: {
    path: 'aan-zet',
    key: '6',
    group: 'week',
    nl: 'Wie is aan zet?',
    en: 'Whose turn is it?',
  },
  villages: { path: 'dorpen', key: '8', group: 'around', nl: 'Dorpen', en: 'Villages' },
  network: { path: 'netwerk', key: '9', group: 'around', nl: 'Netwerk', en: 'Network' },
  contacts: { path: 'contacten', group: 'around', nl: 'Contacten', en: 'Contacts' },
  undercurrent: { path: 'onderstroom', group: 'around', nl: 'Onderstroom', en: 'Undercurrent' },
  familyTree: { path: 'stamboom', group: 'around', nl: 'Stamboom', en: 'Family tree' },
  library: {
    path: 'magazijn',
    key: '3',
    group: 'learn',
    nl: 'Spellenmagazijn',
    en: 'Game library',
  },
  translations: {
    path: 'vertaaltafel',
    group: 'learn',
    nl: 'Vertaaltafel',
    en: 'Translation table',
  },
  collide: { path: 'botsruimte', group: 'learn', nl: 'Botsruimte', en: 'Room to collide' },
  stories: { path: 'verhalen', key: '2', group: 'learn', nl: 'Verhalen', en: 'Stories' },
  trying: {
    path: 'proberen',
    group: 'learn',
    nl: 'Proberen en afspreken',
    en: 'Trying and agreeing',
  },
  present: { path: 'vertellen', group: 'learn', nl: 'Vertellen', en: 'Tell' },
  year: { path: 'jaarbeeld', group: 'learn', nl: 'Jaarbeeld', en: 'The year' },
  export: { path: 'exporteren', key: '4', group: 'learn', nl: 'Exporteren', en: 'Export' },
  import: { path: 'binnenhalen', nl: 'Binnenhalen', en: 'Bring in' },
  news: { path: 'nieuw', nl: 'Nieuw van collega’s', en: 'New from colleagues' },
  handover: { path: 'overdragen', nl: 'Overdragen', en: 'Hand over' },
  takeOver: { path: 'overnemen', nl: 'Ik volg iemand op', en: 'I take over from somebody' },
  settings: { path: 'instellingen', key: ',', nl: 'Instellingen', en: 'Settings' },
} as const satisfies Readonly<Record<string, Named>>;

export type ScreenName = keyof typeof screens;
export interface NamedScreen extends Named {
  readonly name: ScreenName;
}

const isName = (name: string): name is ScreenName => Object.hasOwn(screens, name);

export const screenNames: readonly ScreenName[] = Object.keys(screens).filter(isName);

export const screenOf = (name: ScreenName): NamedScreen => ({ name, ...screens[name] });

export const namedScreens: readonly NamedScreen[] = screenNames.map(screenOf);

/** What each screen is called, by its name. */
export const screenWords = (language: 'nl' | 'en'): Readonly<Record<ScreenName, string>> => {
  const words = namedScreens.map((screen) => [screen.name, screen[language]] as const);
  return Object.fromEntries(words) as Record<ScreenName, string>;
};
