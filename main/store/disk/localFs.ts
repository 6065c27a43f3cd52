/** The few things the store asks of the local disk. Tests put faults in between. */
export interface LocalFs {
  /** Names in a folder; empty when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The whole file, or null when it is not there. */
  readonly read: (path: string) => Promise<Buffer | null>;
  readonly size: (path: string) => Promise<number | null>;
  /** A new file; EEXIST when the name is taken. */
  readonly create: (path: string) => Promise<LocalFile>;
  /** A new file to append to; EEXIST when the name is taken. */
  readonly createLog: (path: string) => Promise<LocalLog>;
  readonly openLog: (path: string) => Promise<LocalLog>;
  /** With all above it; their names are durable when it resolves. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes names in a folder durable. Windows refuses this and does not need it. */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  /** Files and whole folders; fine when it is not there. */
  readonly remove: (path: string) => Promise<void>;
}

export interface LocalFile {
  /** Writes all bytes at a position, or throws. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Until this resolves a power cut may take what was written. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LocalLog {
  /** All bytes are written and synced when it resolves; part of them may be when it throws. */
  readonly append: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Synced when it resolves. */
  readonly truncate: (size: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
