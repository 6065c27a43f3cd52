import type { ActionsParts } from './edit/actions.ts';
import type { OwedFile } from './erase/owedFile.ts';
import type { ProfileFiles } from './files/profileFiles.ts';
import type { Listeners } from './listeners.ts';
import type { NewsFile } from './news/newsFile.ts';
import type { Identity } from './profileFile.ts';
import type { Queue } from './queue.ts';
import type { MemoFile } from './shared/memoFile.ts';

/** What a store stands on: everything of one profile that was opened. */
export interface StoreParts extends Omit<ActionsParts, 'announcer'> {
  readonly queue: Queue;
  readonly release: () => Promise<void>;
  readonly randomHex: (bytes: number) => string;
  readonly memo: MemoFile;
  readonly files: ProfileFiles;
  readonly owed: OwedFile;
  readonly ridQuarantine: (ids: readonly string[]) => Promise<number>;
  readonly newsFile: NewsFile;
  /** Tells that damage was found. */
  readonly damage: Listeners;
  readonly identity: Identity;
}
