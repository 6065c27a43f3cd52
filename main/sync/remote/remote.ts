import type { Result } from '../../../shared/result.ts';

/**
 * A shared folder: all that sharing needs of a place where files lie. A plain folder, WebDAV and an
 * object store can each be one. Paths are relative and separated by `/`; `''` is the folder itself.
 * No file is ever changed: a put is of a new name, and its name says what it holds.
 */
export interface Remote {
  /** What lies in a folder; nothing when it was not made yet. One call, whatever the number of files. */
  readonly list: (folder: string) => Promise<Result<Listing, RemoteError>>;
  /** Refuses a larger file before it reads it. */
  readonly get: (path: string, maxBytes: number) => Promise<Result<Uint8Array, RemoteError>>;
  /** Never replaces. Done when the place says so: who must be sure, reads it back. */
  readonly putIfAbsent: (path: string, bytes: Uint8Array) => Promise<Result<Put, RemoteError>>;
  /** Fine when it was gone already. */
  readonly delete: (path: string) => Promise<Result<null, RemoteError>>;
}

/** Plain files and folders by name. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links and devices, when there are any: never opened. */
  readonly others?: readonly string[];
}

/** `there`: the same bytes lay there already. */
export type Put = 'put' | 'there';

export type RemoteError =
  /** Not there, or not yet. */
  | { readonly kind: 'absent' }
  /** Other bytes lie under this name. */
  | { readonly kind: 'different' }
  | { readonly kind: 'too-large' }
  /** Held by somebody or something: later it may work. */
  | { readonly kind: 'busy'; readonly code: string }
  /** The folder as a whole cannot be reached. */
  | { readonly kind: 'unavailable'; readonly code: string }
  | { readonly kind: 'full' }
  /** The user or the password is wrong: trying again helps nobody. */
  | { readonly kind: 'denied' }
  /** A path that leads out of the folder, a link, a directory. */
  | { readonly kind: 'refused'; readonly why: string };
