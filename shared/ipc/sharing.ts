import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

/** A team of computers that share one folder, as its marker file says. */
export interface FoundWorkspace {
  readonly workspace: string;
  /** The day it was made, `2026-11-24`. */
  readonly created: string;
  readonly isLocked: boolean;
  /** Its folder within the chosen one; empty when it is that one itself. */
  readonly within: string;
}

export type FolderFound =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ours';
      readonly workspaces: readonly FoundWorkspace[];
      /** Nothing else lies there that cannot be read yet. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'cannot-use'; readonly because: FolderTrouble };

export type FolderTrouble =
  | 'not-found'
  | 'not-writable'
  | 'unavailable'
  /** Something of ours lies there, or may, that cannot be read yet. */
  | 'unreadable'
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
  | { readonly kind: 'cannot-use'; readonly because: FolderTrouble }
  | OtherTeam;

/** What is shared here belongs to another team: all of it would go along. */
export interface OtherTeam {
  readonly kind: 'other-team';
  /** The id of the team that it belongs to; a yes names it. */
  readonly team: string;
  readonly wasLocked: boolean;
  readonly holds: TeamHoldings;
}

/** What lies in the shared part of this computer, whoever made it. */
export interface TeamHoldings {
  /** Initiatives and lessons. */
  readonly cards: number;
  /** Of those, how many a colleague shared. */
  readonly theirs: number;
  /** Planks, photos, dilemmas, organisations and all else that is no part of every new profile. */
  readonly others: number;
  /** Computers of colleagues, each with a name and an area. */
  readonly colleagues: number;
  /** Deleted or taken back, and their words are still in the files. */
  readonly gone: number;
}

/**
 * `locked`: the workspace has a passphrase that this computer does not keep; `denied`: the server does
 * not know the password, or this computer could not keep it.
 */
export type SharingPhase =
  'off' | 'locked' | 'starting' | 'fine' | 'unavailable' | 'full' | 'denied';

/** Entries of somebody that lie in the folder, or should, and that this computer has not. */
export interface Waiting extends Whose {
  readonly missing: number;
}

/** A computer by its record, or who writes on it; both are null while nobody knows. */
export interface Whose {
  readonly device: string | null;
  readonly authorId: string | null;
}

export interface TroubledFile {
  /** Its path in the shared folder. */
  readonly file: string;
  readonly why: string;
}

/** What a person, or a colleague of IT, may want to act on. Of long lists the first ones. */
export interface SharingHealth {
  /** Clocks that differ from this computer's; below zero is slow. */
  readonly clocks: readonly { readonly device: string; readonly aheadMs: number }[];
  /** Conflict copies in the folder, and how many changes only they had. */
  readonly copies: readonly { readonly file: string; readonly taken: number }[];
  /** Files that could not be read yet; since when, ISO 8601. */
  readonly pending: readonly (TroubledFile & { readonly since: string })[];
  readonly refused: readonly TroubledFile[];
  /** Files that only a newer version of the app can read. */
  readonly newer: readonly string[];
  /** Computers that miss changes of somebody. */
  readonly lacking: readonly string[];
  /** People with an edit of a text that must not be taken in. */
  readonly holes: number;
  /** More teams began in the very folder of this one; own one too. Mostly nobody. */
  readonly founders: readonly Founder[];
}

/** A team as its marker says; the day is null while that cannot be read. */
export interface Founder {
  readonly workspace: string;
  readonly created: string | null;
}

export const soundHealth: SharingHealth = {
  clocks: [],
  copies: [],
  pending: [],
  refused: [],
  newer: [],
  lacking: [],
  holes: 0,
  founders: [],
};

/** What the app keeps in the shared folder, by kind of file. */
export const spaceKinds = ['changes', 'rolled', 'base', 'attachment', 'rest', 'foreign'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

export interface UsedSpace {
  readonly kind: SpaceKind;
  readonly files: number;
  /** Null where the place does not tell. */
  readonly bytes: number | null;
}

export interface FolderSpace {
  readonly used: readonly UsedSpace[];
  readonly freeBytes: number | null;
}

/** Somebody takes very much away at once: that waits for a yes. One question for each. */
export interface Held extends Whose {
  /** By which the answer names the question. */
  readonly key: string;
  readonly count: number;
  /** Of those, how many for good: these cannot be kept. */
  readonly erased: number;
}

/** `keep`: what was decided is taken in, and the records stay, for everybody. */
export const approvals = ['remove', 'keep'] as const;

/** Why the files of a computer stay. */
export type RetireError =
  { readonly kind: 'not-covered' } | { readonly kind: 'not-reachable' } | { readonly kind: 'own' };

export interface SharingState {
  readonly phase: SharingPhase;
  /** The folder as the person knows it; null when nothing is shared. */
  readonly folder: string | null;
  /** The id of the team; null when nothing is shared. */
  readonly team: string | null;
  /** This computer shares, or ever did: by a folder or by packets. */
  readonly hasTeam: boolean;
  /** The folder is an address of a server. */
  readonly isServer: boolean;
  readonly isLocked: boolean;
  /** When the folder and this computer were last in step, ISO 8601. */
  readonly updatedAt: string | null;
  /** Own changes that are not in the folder yet. */
  readonly outgoing: number;
  readonly waiting: readonly Waiting[];
  readonly held: readonly Held[];
  readonly health: SharingHealth;
  /** Computers whose words came with a packet of another team: they do not take part here. */
  readonly strangers: readonly string[];
}

export const sharingOff: SharingState = {
  phase: 'off',
  folder: null,
  team: null,
  hasTeam: false,
  isServer: false,
  isLocked: false,
  updatedAt: null,
  outgoing: 0,
  waiting: [],
  held: [],
  health: soundHealth,
  strangers: [],
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
  /**
   * Makes a workspace in the chosen folder, or joins one that is there. What was shared with another
   * team only goes along when `takeAlong` names that team.
   */
  'sharing:begin': reads(
    z.object({
      workspace: z.string().nullable(),
      passphrase: passphrase.nullable(),
      takeAlong: z.string().max(64).nullable(),
    }),
  )<Result<null, BeginError>>(),
  'sharing:unlock': reads(z.object({ passphrase }))<Result<null, BeginError>>(),
  /** Says yes to one who takes very much away. */
  'sharing:approve': reads(z.object({ key: z.string().max(100), as: z.enum(approvals) }))<null>(),
  /** A computer does not come back: its files go once others hold all of it. */
  'sharing:retire': reads(z.object({ device: z.string().max(16) }))<Result<null, RetireError>>(),
  'sharing:now': reads(z.null())<null>(),
  /** Counts what lies in the folder: on asking only, for it looks at every file. */
  'sharing:space': reads(z.null())<FolderSpace | null>(),
  /** Puts a report on the clipboard: the page itself may not. */
  'sharing:copyReport': reads(z.object({ text: z.string().max(200_000) }))<null>(),
  /** What was shared stays in the folder, and what came in stays here. */
  'sharing:leave': reads(z.null())<null>(),
};

export interface SharingEvents {
  'sharing:changed': SharingState;
}
