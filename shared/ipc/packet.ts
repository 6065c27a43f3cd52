import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

/** What is shared, in one file: for a USB stick or mail, where there is no folder to share. */
export interface PacketMade {
  readonly fileName: string;
  /** Cards, lessons and all else that is shared. */
  readonly records: number;
  /** Photos and documents that do not go along: too large together, or not on this computer. */
  readonly leftOut: number;
  readonly isLocked: boolean;
}

/** What a packet brought that was not here yet. */
export interface PacketNews {
  /** Records with something in them that was not here yet, by kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** Photos and documents that came. */
  readonly attached: number;
  /** False when everything in it was here already. */
  readonly isNew: boolean;
}

export type PacketWriteError =
  /** The team has a passphrase, and this computer does not keep its keys. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'nothing-shared' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-written'; readonly because: 'disk-full' | 'no-access' };

/** A packet of another team than whose words are here: a person says yes first. */
export interface OtherTeamsPacket {
  readonly kind: 'other-team';
  /** Its workspace; a yes names it. */
  readonly team: string;
  /** Who works in it, as far as they say so. */
  readonly names: readonly string[];
  /** Initiatives and lessons. */
  readonly cards: number;
  readonly others: number;
  /** It is locked by a passphrase, and what is here goes on without one. */
  readonly losesLock: boolean;
}

export type PacketReadError =
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-readable' }
  | { readonly kind: 'not-a-packet' }
  /** The end is missing. */
  | { readonly kind: 'incomplete' }
  /** A byte of it is not what it was. */
  | { readonly kind: 'damaged' }
  /** Files under names that a packet does not have. */
  | { readonly kind: 'strange-files' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'newer' }
  | OtherTeamsPacket
  /** So much is deleted in it that a person should say yes first. */
  | { readonly kind: 'removes-much'; readonly count: number }
  | { readonly kind: 'not-saved' };

const ask = z.object({
  passphrase: z.string().min(1).max(300).nullable(),
  /** For the file of the last time: the person answered a question about it. */
  isAgain: z.boolean(),
});

/** The other team whose packet may come in. */
const takeOver = z.string().max(64).nullable();

export const packetRequests = {
  /** Asks where, then writes; null when the person changes their mind. */
  'sharing:writePacket': reads(ask)<Result<PacketMade, PacketWriteError> | null>(),
  /** Asks which, then takes in all of it or nothing. */
  'sharing:readPacket': reads(ask.extend({ mayRemove: z.boolean(), takeOver }))<Result<
    PacketNews,
    PacketReadError
  > | null>(),
};
