/** What a product does to the files of a shared folder. Chances are between 0 and 1. */
export interface Sins {
  /** How long until a file, and the loss of one, is seen elsewhere: each for itself, so in any order. */
  readonly delayMs: number;
  /** Chance that a file is first seen in part, and for how long it is not itself. */
  readonly partial: number;
  /** Chance that a file first reads as zeros of its length. */
  readonly zeros: number;
  /** Chance that reading a file first fails: it is a placeholder that must be fetched. */
  readonly placeholder: number;
  readonly unreadyMs: number;
  /** For how long a file that was not there stays so, and a listing stays what it was. */
  readonly cacheMs: number;
  /** Chance that a call fails. */
  readonly failure: number;
  /** Chance that a put or delete that fails was done all the same. */
  readonly doneThough: number;
  /** Chance that a put leaves a copy under a name of the product's own. */
  readonly conflict: number;
}

export const noSins: Sins = {
  delayMs: 0,
  partial: 0,
  zeros: 0,
  placeholder: 0,
  unreadyMs: 0,
  cacheMs: 0,
  failure: 0,
  doneThough: 0,
  conflict: 0,
};

const minute = 60_000;

export const products: Readonly<Record<string, Sins>> = {
  'plain folder': noSins,
  'network drive': { ...noSins, cacheMs: 10_000, failure: 0.05, doneThough: 0.3 },
  OneDrive: {
    ...noSins,
    delayMs: 5 * minute,
    placeholder: 0.3,
    zeros: 0.05,
    unreadyMs: 2 * minute,
    failure: 0.05,
    doneThough: 0.3,
    conflict: 0.1,
  },
  Dropbox: { ...noSins, delayMs: 2 * minute, partial: 0.1, unreadyMs: minute, conflict: 0.1 },
  Nextcloud: { ...noSins, delayMs: 3 * minute, partial: 0.2, unreadyMs: minute, conflict: 0.05 },
  Syncthing: { ...noSins, delayMs: minute, partial: 0.05, unreadyMs: 30_000, conflict: 0.1 },
  'the worst of all': {
    delayMs: 10 * minute,
    partial: 0.3,
    zeros: 0.2,
    placeholder: 0.3,
    unreadyMs: 5 * minute,
    cacheMs: 10_000,
    failure: 0.3,
    doneThough: 0.5,
    conflict: 0.2,
  },
};
