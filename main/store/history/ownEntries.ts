import { join } from 'node:path';
import type { LocalFs } from '../disk/localFs.ts';
import { replaceFile } from '../disk/replaceFile.ts';
import type { Entry } from '../../kernel/entry.ts';
import { encodeEntry, parseEntry } from '../../kernel/entryCodec.ts';

/**
 * Own entries that left the log and must still reach the others: a file of lines for each actor.
 * A line that was added twice does no harm.
 */
export class OwnEntries {
  readonly #fs: LocalFs;
  readonly #folder: string;

  constructor(fs: LocalFs, storeFolder: string) {
    this.#fs = fs;
    this.#folder = join(storeFolder, 'own');
  }

  /** Resolves when the lines are on the disk; throws what the disk says. */
  async append(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#fs.makeFolder(this.#folder);
    for (const actor of new Set(entries.map(({ a }) => a))) {
      const lines = entries.filter(({ a }) => a === actor).map(asLine);
      await this.#add(actor, lines.join(''));
    }
    await this.#fs.syncFolder(this.#folder);
  }

  /** Above a number, in order; each number once. */
  async read(actor: string, after: number): Promise<readonly Entry[]> {
    const byNumber = new Map<number, Entry>();
    for (const line of await this.#lines(actor)) {
      const entry = parseLine(line);
      if (entry !== undefined && entry.n > after) byNumber.set(entry.n, entry);
    }
    return [...byNumber.values()].sort((one, other) => one.n - other.n);
  }

  /** Takes an erased record out. The entries stay, if need be with nothing in them. */
  async erase(isGone: (entry: Entry) => boolean, without: (entry: Entry) => Entry): Promise<void> {
    for (const name of await this.#fs.list(this.#folder)) {
      const actor = actorIn(name);
      if (actor === undefined) continue;
      const entries = await this.read(actor, 0);
      if (!entries.some(isGone)) continue;
      await this.#replace(actor, entries.map(without));
    }
  }

  async forget(actor: string, upTo: number): Promise<void> {
    if ((await this.#fs.size(this.#path(actor))) === null) return;
    const left = await this.read(actor, upTo);
    if (left.length === 0) await this.#fs.remove(this.#path(actor));
    else if (left.length < (await this.read(actor, 0)).length) await this.#replace(actor, left);
  }

  async #replace(actor: string, entries: readonly Entry[]): Promise<void> {
    await replaceFile(this.#fs, this.#path(actor), Buffer.from(entries.map(asLine).join('')));
  }

  async #add(actor: string, lines: string): Promise<void> {
    const path = this.#path(actor);
    const size = await this.#fs.size(path);
    const file = await (size === null ? this.#fs.createLog(path) : this.#fs.openLog(path));
    try {
      // Behind a line that a power cut broke off, the next one starts anew.
      await file.append(Buffer.from(`\n${lines}`), size ?? 0);
    } finally {
      await file.close();
    }
  }

  async #lines(actor: string): Promise<readonly string[]> {
    const found = await this.#fs.read(this.#path(actor));
    return found === null ? [] : found.toString().split('\n');
  }

  #path(actor: string): string {
    return join(this.#folder, `${actor}.ndjson`);
  }
}

const asLine = (entry: Entry): string => `${JSON.stringify(encodeEntry(entry))}\n`;

const parseLine = (line: string): Entry | undefined => {
  if (line === '') return undefined;
  try {
    const parsed = parseEntry(JSON.parse(line));
    return parsed.kind === 'entry' ? parsed.entry : undefined;
  } catch {
    return undefined;
  }
};

const actorIn = (name: string): string | undefined => /^([0-9a-f]{16})\.ndjson$/.exec(name)?.[1];
