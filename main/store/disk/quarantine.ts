import type { LocalFs } from './localFs.ts';

/** The folder for what could not be read. Nothing is ever thrown away unseen. */
export interface Quarantine {
  /** Keeps a copy. False when the disk refuses: then leave the original where it is. */
  readonly keep: (what: QuarantinedKind, from: string, bytes: Uint8Array) => Promise<boolean>;
  /** Moves a whole file there. */
  readonly move: (what: QuarantinedKind, path: string) => Promise<boolean>;
}

export type QuarantinedKind = 'log' | 'shard' | 'manifest' | 'current' | 'settings';

export type OpenQuarantine = (folder: string, now: () => Date, fs?: LocalFs) => Quarantine;
