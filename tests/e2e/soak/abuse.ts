import { spawnSync } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { conflictName } from '../../unit/main/sync/remote/conflictNames.ts';
import { weighted } from './luck.ts';
import type { Luck } from './luck.ts';

/** Put right by itself after some turns, as a cloud program or a person does. */
interface Undone {
  readonly atTurn: number;
  /** The folder is there again: before anything in it is put right. */
  readonly isFolder: boolean;
  readonly what: string;
  readonly undo: () => Promise<void>;
}

const ours = /^(ws-|keys\/|[tsba]\/).*\.(json|seg|man|shard|blob)$/;

/** By the scenarios of section 5 of sync.md. */
const howOften = {
  // 19, 5, 3, 20 (twice), 18, and what a cloud brings back: 27.
  ...{ copy: 4, cut: 3, flip: 3, rename: 2, move: 2, remove: 4, putBack: 3 },
  // 20, and 17 (four times).
  ...{ foreign: 2, away: 1, empty: 1, other: 1, readOnly: 1 },
} as const;

/** What befalls a shared folder. Remembers what it did to whose file, for the judge. */
export class Abuse {
  /** Files of which the bytes are wrong, or that stand where they do not belong; by path in the folder. */
  readonly spoilt = new Set<string>();
  readonly lost = new Set<string>();
  /** Copies under names that are not ours: what was erased may lie in them. */
  readonly foreign = new Set<string>();
  readonly #folder: string;
  readonly #attic: string;
  readonly #luck: Luck;
  #pending: Undone[] = [];
  #turn = 0;
  #isAway = false;

  constructor(folder: string, attic: string, luck: Luck) {
    this.#folder = folder;
    this.#attic = attic;
    this.#luck = luck;
  }

  get ours(): string {
    return join(this.#folder, 'bruggenbouwer');
  }

  async turn(): Promise<readonly string[]> {
    this.#turn += 1;
    return this.#putRight(this.#turn);
  }

  async #putRight(turn: number): Promise<readonly string[]> {
    const over: string[] = [];
    for (const isFolder of [true, false]) {
      // Nobody can write in a folder that is away.
      if (!isFolder && this.#isAway) break;
      const due = this.#pending.filter((one) => one.isFolder === isFolder && one.atTurn <= turn);
      this.#pending = this.#pending.filter((one) => !due.includes(one));
      for (const { undo } of due) await undo();
      over.push(...due.map(({ what }) => `${what} over`));
    }
    return over;
  }

  /** The folder is left alone from now on. */
  async end(): Promise<void> {
    await this.#putRight(Infinity);
  }

  async act(): Promise<string> {
    if (this.#isAway) return 'nothing';
    await this.#keepCopies();
    const what = weighted(this.#luck, howOften);
    const path = await this.#doings[what]();
    return `${what} ${path ?? ''}`;
  }

  readonly #doings = {
    copy: () => this.#onFile((path) => this.#copy(path)),
    cut: () => this.#onFile((path) => this.#spoil(path, 'cut')),
    flip: () => this.#onFile((path) => this.#spoil(path, 'flip')),
    rename: () => this.#onFile((path) => this.#move(path, dirname(path), `${this.#odd()}.seg`)),
    move: () => this.#onFile((path) => this.#move(path, 's/0123456789abcdef', basename(path))),
    remove: () => this.#onFile((path) => this.#remove(path)),
    putBack: () => this.#putBack(),
    foreign: () => this.#putForeign(),
    away: () => this.#away(async () => undefined),
    empty: () => this.#away(() => mkdir(this.#folder)),
    other: () => this.#away(() => this.#putOther()),
    readOnly: () => this.#readOnly(),
  };

  /** Any file of ours but the text for people. */
  async #onFile(does: (path: string) => Promise<void>): Promise<string | undefined> {
    const files = (await this.#files(this.ours)).filter(
      (path) => ours.test(path) && !this.foreign.has(path),
    );
    const path = this.#luck.pick(files);
    if (path !== undefined) await does(path);
    return path;
  }

  async #files(folder: string): Promise<readonly string[]> {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)))
      .sort();
  }

  /** Every file that ever lay in the folder, as it was. */
  async #keepCopies(): Promise<void> {
    for (const path of await this.#files(this.ours)) {
      if (this.spoilt.has(path) || this.foreign.has(path)) continue;
      const to = join(this.#attic, path);
      await mkdir(dirname(to), { recursive: true });
      // The app may take it away at any moment.
      await cp(join(this.ours, path), to, { force: false }).catch(() => undefined);
    }
  }

  async #copy(path: string): Promise<void> {
    const to = join(dirname(path), conflictName(basename(path), this.#luck.below(9)));
    this.foreign.add(to);
    const bytes = await this.#read(path);
    const part = this.#luck.pick([bytes, bytes, bytes.subarray(0, bytes.length / 2)]);
    await writeFile(join(this.ours, to), part ?? bytes);
  }

  async #spoil(path: string, how: 'cut' | 'flip'): Promise<void> {
    const bytes = await this.#read(path);
    const at = this.#luck.below(Math.max(bytes.length, 1));
    const spoilt = Buffer.from(how === 'cut' ? bytes.subarray(0, at) : bytes);
    if (how === 'flip') spoilt[at] = (spoilt[at] ?? 0) ^ (1 << this.#luck.below(8));
    await writeFile(join(this.ours, path), spoilt);
    // What was wrong before is put back as wrong as it was.
    const wasSpoilt = this.spoilt.has(path);
    this.spoilt.add(path);
    // Without the marker or a key there is no folder; parts of photos, large as they are, nobody reads
    // again once they lie there: the doctor names a spoilt one.
    const isForGood = this.#luck.isOneIn(2) && /^[tsb]\//.test(path);
    if (isForGood) return;
    this.#later(how, async () => {
      await writeFile(join(this.ours, path), bytes);
      if (!wasSpoilt) this.spoilt.delete(path);
    });
  }

  async #move(path: string, folder: string, name: string): Promise<void> {
    if (!/^[tsba]\//.test(path)) return;
    const to = join(folder, name);
    await mkdir(join(this.ours, folder), { recursive: true });
    await rename(join(this.ours, path), join(this.ours, to)).catch(() => undefined);
    this.lost.add(path);
    this.spoilt.add(to);
    this.foreign.add(to);
  }

  async #remove(path: string): Promise<void> {
    const bytes = await this.#read(path);
    await rm(join(this.ours, path), { force: true });
    this.lost.add(path);
    if (!/^[tsba]\//.test(path)) {
      this.#later('remove', () => writeFile(join(this.ours, path), bytes));
    }
  }

  async #putBack(): Promise<string | undefined> {
    const there = new Set(await this.#files(this.ours));
    const gone = (await this.#files(this.#attic)).filter((path) => !there.has(path));
    const path = this.#luck.pick(gone);
    if (path === undefined) return undefined;
    await mkdir(dirname(join(this.ours, path)), { recursive: true });
    await cp(join(this.#attic, path), join(this.ours, path));
    return path;
  }

  async #putForeign(): Promise<string> {
    const folder = this.#luck.pick(['', 't', 's', 'b', 'a']) ?? '';
    const name = this.#luck.pick(['desktop.ini', '.DS_Store', 'leeg.seg', 'map.seg', 'koppeling']);
    const path = join(folder, name ?? 'leeg.seg');
    const at = join(this.ours, path);
    this.foreign.add(path);
    await mkdir(dirname(at), { recursive: true });
    if (name === 'map.seg') await mkdir(at, { recursive: true });
    else if (name === 'koppeling') await symlink('/etc', at).catch(() => undefined);
    else await writeFile(at, name === 'leeg.seg' ? '' : '[.ShellClassInfo]');
    return path;
  }

  async #away(puts: () => Promise<unknown>): Promise<string> {
    const kept = `${this.#folder}-weg`;
    this.#isAway = true;
    await rename(this.#folder, kept);
    await puts();
    this.#later(
      'away',
      async () => {
        await rm(this.#folder, { recursive: true, force: true });
        await rename(kept, this.#folder);
        this.#isAway = false;
      },
      true,
    );
    return '';
  }

  /** The folder of another team in its place. */
  async #putOther(): Promise<void> {
    const id = 'f'.repeat(32);
    await mkdir(join(this.ours, 't'), { recursive: true });
    const marker = { format: 1, min: 1, workspace: id, created: '2026-11-24', enc: 'none' };
    await writeFile(join(this.ours, `ws-${id}.json`), JSON.stringify(marker));
  }

  async #readOnly(): Promise<string> {
    const places = (await readdir(this.ours, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isDirectory())
      .map((one) => join(one.parentPath, one.name));
    const all = [this.ours, ...places];
    for (const place of all) await lock(place, true);
    this.#isAway = true;
    this.#later(
      'readOnly',
      async () => {
        for (const place of all) await lock(place, false);
        this.#isAway = false;
      },
      true,
    );
    return '';
  }

  #later(what: string, undo: () => Promise<void>, isFolder = false): void {
    this.#pending.push({ atTurn: this.#turn + 1 + this.#luck.below(4), what, undo, isFolder });
  }

  #read(path: string): Promise<Buffer> {
    // The app may take it away at any moment.
    return readFile(join(this.ours, path)).catch(() => Buffer.alloc(0));
  }

  #odd(): string {
    return `nieuw document ${String(this.#luck.below(1_000))}`;
  }
}

/** Also for root, who is stopped by no permission. */
const lock = async (folder: string, isLocked: boolean): Promise<void> => {
  if ((await stat(folder).catch(() => null)) === null) return;
  const done = spawnSync('chattr', [isLocked ? '+i' : '-i', folder], { stdio: 'ignore' });
  if (done.status !== 0) await chmod(folder, isLocked ? 0o500 : 0o700);
};
