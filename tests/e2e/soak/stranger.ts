import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readKeyFile } from '../../../main/sync/crypto/keyFileCodec.ts';
import { randomHex } from '../../../main/sync/ports.ts';
import { seededRng } from '../../unit/main/sync/seededRng.ts';
import type { Luck } from './luck.ts';
import { fromNewerApp, fromTeam, hostileFiles } from './strangeFiles.ts';
import type { StrangeFile, Writer } from './strangeFiles.ts';
import type { Place } from './takingPart.ts';

const teamDevices = 50;
const teamRecords = 41;

/** Computers that are not here: of a large team, of a newer app, and of somebody who means no good. */
export class Stranger {
  /** What only a newer app understands: nobody here can take it away. */
  readonly words: string[] = [];
  /** The same, in fields of cards that anybody may erase. */
  readonly fieldWords: string[] = [];
  /** Files that only a newer app may read. */
  readonly parked = new Set<string>();
  /** What the doctor may find wrong: paths and actors. */
  readonly planted = new Set<string>();
  /** How many records the team made. */
  team = 0;
  readonly #place: Place;
  readonly #luck: Luck;
  readonly #files = new Map<string, StrangeFile>();
  readonly #harms = new Set(Object.keys(hostileFiles));
  #writer: Writer | null = null;

  constructor(place: Place, luck: Luck) {
    this.#place = place;
    this.#luck = luck;
  }

  /** Once there is a workspace, and before anything befalls it. */
  async begin(seed: number): Promise<void> {
    const rng = seededRng(seed);
    const names = await readdir(this.#ours);
    const [, workspace = ''] = /ws-([0-9a-f]{32})\.json/.exec(names.join()) ?? [];
    this.#writer = { workspace, rng, locking: null };
    const { passphrase } = this.#place;
    if (passphrase === null) return;
    const [key = ''] = await readdir(join(this.#ours, 'keys'));
    const opened = await readKeyFile(
      await readFile(join(this.#ours, 'keys', key)),
      workspace,
      passphrase,
    );
    if (!opened.ok) throw new Error(opened.error.kind);
    this.#writer = { workspace, rng, locking: { dataKey: opened.value, rng } };
  }

  /** 30: a folder with much in it, of many. */
  async fill(): Promise<void> {
    for (let at = 0; at < teamDevices; at += 1) {
      if (await this.#put(fromTeam(this.#as, teamRecords))) this.team += teamRecords;
    }
  }

  /** 26. */
  async newer(): Promise<string> {
    const word = (): string => `later${randomHex(this.#as.rng, 6)}`;
    const words = { op: word(), field: word(), kind: word() };
    const { known, parked } = fromNewerApp(this.#as, words);
    if (!(await this.#put(known)) || !(await this.#put(parked))) return 'not there';
    this.words.push(words.op, words.kind);
    this.fieldWords.push(words.field);
    this.parked.add(parked.path);
    return known.path;
  }

  /** 21 and 22. */
  async harm(): Promise<string> {
    const how = this.#luck.pick([...this.#harms]) ?? 'deep';
    const file = hostileFiles[how]?.(this.#as);
    if (file === undefined || !(await this.#put(file))) return how;
    // The judge unfolds every file: a second one of these would take all memory.
    if (how === 'bomb') this.#harms.delete(how);
    for (const one of [file.path, file.actor]) this.planted.add(one);
    return `${how} ${file.path}`;
  }

  /** What befell these files is put right, as the app on those computers would. */
  async comeBack(): Promise<void> {
    for (const file of this.#files.values()) await this.#put(file);
  }

  /** False where the folder is away, or another one stands in its place. */
  async #put(file: StrangeFile): Promise<boolean> {
    try {
      await stat(join(this.#ours, `ws-${this.#as.workspace}.json`));
      const at = join(this.#ours, file.path);
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, file.bytes);
    } catch {
      return false;
    }
    this.#files.set(file.path, file);
    return true;
  }

  get #ours(): string {
    return join(this.#place.folder, 'bruggenbouwer');
  }

  get #as(): Writer {
    if (this.#writer === null) throw new Error('Nobody began');
    return this.#writer;
  }
}
