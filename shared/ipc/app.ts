import { z } from 'zod';
import { changes, reads } from './channel.ts';
import { screenNames } from './screen.ts';
import type { ScreenName } from './screen.ts';

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly platform: string;
}

export interface DataPlace {
  /** What lies there: a key of the word list. */
  readonly name: 'profile' | 'quarantine' | 'log';
  readonly path: string;
  readonly bytes: number;
}

/** What the store found when it opened the profile. Counts only, never words of a person. */
export interface OpenReport {
  /** Damage that was mended in place: every entry is there. */
  readonly mended: number;
  /** Pieces that could not be read and were set apart in the quarantine folder. */
  readonly setAside: number;
  readonly readOnly: 'newer-version' | 'no-access' | null;
}

const deeds = ['new', 'find', 'print', 'undo', 'redo', 'shortcuts', 'about'] as const;

/** Commands of the menu bar that the screens carry out; the name of a screen goes there. */
export const menuCommands: readonly MenuCommand[] = [...deeds, ...screenNames];
export type MenuCommand = (typeof deeds)[number] | ScreenName;

export const appRequests = {
  'app:about': reads(z.null())<About>(),
  'app:places': reads(z.null())<readonly DataPlace[]>(),
  'app:openPlace': reads(z.object({ name: z.enum(['profile', 'quarantine', 'log']) }))<boolean>(),
  'app:report': reads(z.null())<OpenReport>(),
  /** How the app was started: `--voorbeeld` opens on the sample. */
  'app:launch': reads(z.null())<{ readonly sample: boolean }>(),
  /** Opens a web or mail address in the program of the person, after the main process has checked it. */
  'app:openLink': reads(z.object({ url: z.url({ protocol: /^(?:https?|mailto)$/ }) }))<boolean>(),
  /** Puts words on the clipboard: the page itself may not. */
  'app:copy': reads(z.object({ text: z.string().max(200_000) }))<null>(),
  /** Called once when the first screen stands, with its records: main then warms up what can wait. */
  'app:ready': changes(z.null())<null>(),
  /** Answers `app:flush`: everything typed has been sent, and whether all of it is kept. */
  'app:flushed': reads(z.object({ isKept: z.boolean() }))<null>(),
};

export interface AppEvents {
  'menu:command': { readonly command: MenuCommand };
  /** The window wants to close: flush what is being typed, then answer with `app:flushed`. */
  'app:flush': null;
  /** Damage was found since the start: `app:report` says more than before. */
  'app:damage': null;
}
