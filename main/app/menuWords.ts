import type { Action } from '../../shared/ipc/edit.ts';
import { screenWords } from '../../shared/ipc/screen.ts';
import type { Settings } from '../../shared/ipc/settings.ts';

const dutchActions: Readonly<Record<Action, string>> = {
  create: 'toevoegen',
  edit: 'wijzigen',
  move: 'verplaatsen',
  delete: 'weghalen',
  restore: 'terughalen',
  close: 'afronden',
  shelve: 'in het magazijn zetten',
  putBack: 'terugzetten',
  sample: 'voorbeeld',
  settle: 'versie kiezen',
  share: 'delen',
  withdraw: 'niet meer delen',
};

const dutch = {
  file: 'Bestand',
  newHeard: 'Nieuw gehoord',
  export: 'Exporteren…',
  settings: 'Instellingen…',
  quit: 'Sluit Bruggenbouwer af',
  edit: 'Bewerken',
  undo: 'Maak ongedaan',
  redo: 'Doe het opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  pastePlain: 'Plakken zonder opmaak',
  selectAll: 'Alles selecteren',
  find: 'Zoeken',
  view: 'Beeld',
  screens: screenWords('nl'),
  zoomIn: 'Alles groter',
  zoomOut: 'Alles kleiner',
  zoomReset: 'Gewone grootte',
  fullScreen: 'Volledig scherm',
  window: 'Venster',
  minimize: 'Verklein tot balk',
  help: 'Help',
  shortcuts: 'Sneltoetsen',
  about: 'Over Bruggenbouwer',
  services: 'Voorzieningen',
  hide: 'Verberg Bruggenbouwer',
  hideOthers: 'Verberg andere',
  unhide: 'Toon alles',
  learnWord: 'Zet in de woordenlijst',
  actions: dutchActions,
  stoppedTitle: 'Het scherm is gestopt',
  stopped: 'Wat bewaard was, is er nog. Open het scherm opnieuw.',
  reopen: 'Open opnieuw',
  leave: 'Sluit af',
  cannotStart: 'Bruggenbouwer kan nu niet open',
  inUse:
    'Iemand anders op deze computer heeft deze gegevens al open. Sluit Bruggenbouwer daar, en open het dan hier.',
  broken:
    'Er gaat iets mis bij het openen van je gegevens. Er is niets gewist. Vraag je beheerder om hulp; in de map hieronder staat wat er gebeurde.',
};

/** The few words that main itself shows: the menu bar, the context menu and two messages. */
export type MenuWords = typeof dutch;

const english: MenuWords = {
  file: 'File',
  newHeard: 'Newly heard',
  export: 'Export…',
  settings: 'Settings…',
  quit: 'Quit Bruggenbouwer',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste without formatting',
  selectAll: 'Select all',
  find: 'Search',
  view: 'View',
  screens: screenWords('en'),
  zoomIn: 'Everything bigger',
  zoomOut: 'Everything smaller',
  zoomReset: 'Normal size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimise',
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Bruggenbouwer',
  services: 'Services',
  hide: 'Hide Bruggenbouwer',
  hideOthers: 'Hide others',
  unhide: 'Show all',
  learnWord: 'Add to the word list',
  actions: {
    create: 'adding',
    edit: 'editing',
    move: 'moving',
    delete: 'removing',
    restore: 'bringing back',
    close: 'closing',
    shelve: 'putting in the library',
    putBack: 'putting back',
    sample: 'sample',
    settle: 'choosing a version',
    share: 'sharing',
    withdraw: 'no longer sharing',
  },
  stoppedTitle: 'The screen stopped',
  stopped: 'What was saved is still there. Open the screen again.',
  reopen: 'Open again',
  leave: 'Quit',
  cannotStart: 'Bruggenbouwer cannot open now',
  inUse:
    'Somebody else on this computer has these data open. Close Bruggenbouwer there, and then open it here.',
  broken:
    'Something goes wrong while opening your data. Nothing was erased. Ask your administrator; the folder below says what happened.',
};

const words: Readonly<Record<Settings['language'], MenuWords>> = { nl: dutch, en: english };

export const menuWords = (language: Settings['language']): MenuWords => words[language];
