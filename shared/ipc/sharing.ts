import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

/** A team of computers that share one folder, as its marker file says. */
export interface FoundWorkspace {
  readonly workspace: string;
  /** The day it was made, `2026-11-24`. */
  readonly created: string;
  readonly isLocked: boolean;
}

export type FolderFound =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ours'; readonly workspaces: readonly FoundWorkspace[] }
  | { readonly kind: 'cannot-use'; readonly because: FolderTrouble };

export type FolderTrouble =
  | 'not-found'
  | 'not-writable'
  | 'unavailable'
  | 'full'
  /** The user or the password is not known there. */
  | 'denied'
  | 'not-webdav';

/** Why an address is not even tried. */
export type AddressTrouble = 'no-address' | 'not-secure' | 'holds-password';

/** What the person chose. The page shows the path and never sends one. */
export interface ChosenFolder {
  readonly path: string;
  readonly found: FolderFound;
}

export type BeginError =
  | { readonly kind: 'wrong-passphrase' }
  /** No folder was chosen, or what was found there is gone. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'cannot-use'; readonly because: FolderTrouble };

/**
 * `locked`: the workspace has a passphrase that this computer does not keep; `denied`: the server does
 * not know the password, or this computer could not keep it.
 */
export type SharingPhase =
  'off' | 'locked' | 'starting' | 'fine' | 'unavailable' | 'full' | 'denied';

/** Entries of somebody that others have and this computer has not. */
export interface Waiting {
  readonly name: string | null;
  readonly missing: number;
}

/** Files that were refused for one reason. */
export interface Refused {
  readonly why: string;
  readonly count: number;
}

export interface SharingState {
  readonly phase: SharingPhase;
  /** The folder as the person knows it; null when nothing is shared. */
  readonly folder: string | null;
  readonly isLocked: boolean;
  /** When the folder and this computer were last in step, ISO 8601. */
  readonly updatedAt: string | null;
  /** Own changes that are not in the folder yet. */
  readonly outgoing: number;
  readonly waiting: readonly Waiting[];
  readonly refused: readonly Refused[];
  /** Conflict copies whose words were taken in. */
  readonly salvaged: number;
  /** Files that only a newer version of the app can read. */
  readonly newer: number;
}

export const sharingOff: SharingState = {
  phase: 'off',
  folder: null,
  isLocked: false,
  updatedAt: null,
  outgoing: 0,
  waiting: [],
  refused: [],
  salvaged: 0,
  newer: 0,
};

const webdavPassword = z.string().max(1_000);
const passphrase = z.string().min(8).max(300);

export const sharingRequests = {
  'sharing:state': reads(z.null())<SharingState>(),
  /** Asks for a folder and looks at what is in it; null when the person changes their mind. */
  'sharing:chooseFolder': reads(z.null())<ChosenFolder | null>(),
  /** Looks at a folder on a WebDAV server. */
  'sharing:chooseWebdav': reads(
    z.object({
      address: z.string().max(2_000),
      user: z.string().max(300),
      password: webdavPassword,
    }),
  )<Result<ChosenFolder, { readonly kind: AddressTrouble }>>(),
  /** Another password for the server of the shared folder. */
  'sharing:signIn': reads(z.object({ password: webdavPassword }))<null>(),
  /** Six Dutch words that nobody guesses. */
  'sharing:proposePassphrase': reads(z.null())<string>(),
  /** Makes a workspace in the chosen folder, or joins one that is there. */
  'sharing:begin': reads(
    z.object({ workspace: z.string().nullable(), passphrase: passphrase.nullable() }),
  )<Result<null, BeginError>>(),
  'sharing:unlock': reads(z.object({ passphrase }))<Result<null, BeginError>>(),
  'sharing:now': reads(z.null())<null>(),
  /** What was shared stays in the folder, and what came in stays here. */
  'sharing:leave': reads(z.null())<null>(),
};

export interface SharingEvents {
  'sharing:changed': SharingState;
}
