import type { Action } from '../../../shared/ipc/edit.ts';

type PerAction = Record<Action, string>;

/** What the message says after Ctrl+Z and Ctrl+Y. */
export const undo = {
  undo: 'Maak ongedaan',
  redo: 'Doe het toch',
  nothing: {
    undo: 'Er is niets om ongedaan te maken.',
    redo: 'Er is niets om opnieuw te doen.',
  },
  changedSince: {
    undo: 'Daarna is hier nog iets veranderd. Met Ctrl+Z ga je stap voor stap terug.',
    redo: 'Dit kan nu niet: er is hier nog iets anders veranderd.',
  },
  /** Of what a message told. */
  noSuchStep: {
    undo: 'Dit kun je hier niet meer ongedaan maken.',
    redo: 'Dit kan niet meer opnieuw.',
  },
  undone: {
    create: 'Wat je toevoegde, is weer weg.',
    edit: 'Je wijziging is ongedaan gemaakt.',
    move: 'De verplaatsing is ongedaan gemaakt.',
    delete: 'Wat je weghaalde, staat er weer.',
    restore: 'Wat je terughaalde, is weer weg.',
    close: 'De afronding is ongedaan gemaakt.',
    shelve: 'De les staat niet meer in het magazijn.',
    putBack: 'Het terugzetten is ongedaan gemaakt.',
    sample: 'De wijziging van het voorbeeld is ongedaan gemaakt.',
    import: 'Wat je binnenhaalde, is weer weg.',
    settle: 'Je keuze tussen twee versies is ongedaan gemaakt.',
    share: 'Je deelt dit niet meer met collega’s.',
    withdraw: 'Je deelt dit weer met collega’s.',
    takeOver: 'Wat je overnam, is weer weg.',
  } satisfies PerAction,
  redone: {
    create: 'Wat je toevoegde, staat er weer.',
    edit: 'Je wijziging is er weer.',
    move: 'De verplaatsing is opnieuw gedaan.',
    delete: 'Het is weer weggehaald.',
    restore: 'Het is weer teruggehaald.',
    close: 'De afronding is er weer.',
    shelve: 'De les staat weer in het magazijn.',
    putBack: 'Het is weer teruggezet.',
    sample: 'De wijziging van het voorbeeld is er weer.',
    import: 'Wat je binnenhaalde, staat er weer.',
    settle: 'Je keuze tussen twee versies is er weer.',
    share: 'Je deelt dit weer met collega’s.',
    withdraw: 'Je deelt dit niet meer met collega’s.',
    takeOver: 'Wat je overnam, is er weer.',
  } satisfies PerAction,
};
