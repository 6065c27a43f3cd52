import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import type { OpenApp, OpenOptions } from '../app.ts';
import { gone, untilDrawn } from '../appProcess.ts';

const hook = join(import.meta.dirname, 'movedClock.cjs');

/** The kinds that people share here. */
export const kinds = ['initiative', 'lesson', 'village'] as const;
export type Kind = (typeof kinds)[number];

export const read = (page: Page, kind: string, id: string): Promise<RawRecord | null> =>
  page
    .evaluate(
      async ([of, asked]) => {
        const reply = await window.api['record:get']({ kind: of, id: asked });
        // As text: Playwright's types do not follow a value that is JSON all the way down.
        return JSON.stringify(reply.ok ? reply.value : null);
      },
      [kind, id] as const,
    )
    .then((text) => JSON.parse(text) as RawRecord | null);

export const idsOf = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate(async (of) => {
    const reply = await window.api['record:list']({ kind: of, fields: ['title', 'name'] });
    const listed = reply.ok ? reply.value : [];
    // The villages that came with the app are nobody's words.
    return listed
      .filter(
        ({ kind: one, values }) => one !== 'village' || /zin[a-p]+q/.test(String(values['name'])),
      )
      .map(({ id }) => id)
      .sort();
  }, kind);

/** All that a computer shows of these kinds, each with what was written apart. */
export const readAll = async (page: Page): Promise<readonly RawRecord[]> => {
  const found: RawRecord[] = [];
  for (const kind of kinds) {
    for (const id of await idsOf(page, kind)) {
      const record = await read(page, kind, id);
      if (record !== null) found.push(record);
    }
  }
  return found;
};

export const historyOf = (page: Page, kind: string, id: string): Promise<readonly HistoryStep[]> =>
  page
    .evaluate(
      async ([of, asked]) => {
        const reply = await window.api['history:list']({ kind: of, id: asked });
        return JSON.stringify(reply.ok ? reply.value : []);
      },
      [kind, id] as const,
    )
    .then((text) => JSON.parse(text) as readonly HistoryStep[]);

/** Photos that colleagues share and of which the bytes are not on this computer. */
export const photosMissing = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'attachment' });
    const shared = (reply.ok ? reply.value : []).filter((one) => one.shared?.isLive === true);
    const hashes = shared.flatMap(({ values }) => {
      const file = values['file'];
      const hash = file !== null && typeof file === 'object' && 'hash' in file ? file.hash : '';
      return typeof hash === 'string' && hash !== '' ? [hash] : [];
    });
    const wanted = [...new Set(hashes)];
    const here = await window.api['attachment:here']({ hashes: wanted });
    return here.ok ? wanted.length - here.value.length : wanted.length;
  });

/** How the drive of the shared folder behaves; see `badDrive.cjs`. */
export const drives = ['fine', 'full', 'busy', 'slow', 'zeros'] as const;

/** One computer of a person: it can be closed, killed and started again, and its clock moved. */
export class Computer {
  readonly profileDir: string;
  readonly #open: (options: OpenOptions) => Promise<OpenApp>;
  readonly #passphrase: string | null;
  #app: OpenApp | null = null;

  constructor(
    profileDir: string,
    open: (options: OpenOptions) => Promise<OpenApp>,
    passphrase: string | null,
  ) {
    this.profileDir = profileDir;
    this.#open = open;
    this.#passphrase = passphrase;
  }

  get app(): OpenApp {
    if (this.#app === null) throw new Error('This computer is off');
    return this.#app;
  }

  get page(): Page {
    return this.app.page;
  }

  async start(): Promise<void> {
    this.#app = await this.#open({
      profileDir: this.profileDir,
      electronArgs: ['-r', hook],
      env: { MOVED_CLOCK: this.#clockFile, BAD_DRIVE: this.#driveFile },
    });
    await untilDrawn(this.page);
    await this.unlock();
  }

  /** A computer without a keyring forgets the passphrase with the app; the folder may be away now. */
  async unlock(): Promise<void> {
    if (this.#passphrase === null) return;
    await this.page.evaluate(async (passphrase) => {
      const state = await window.api['sharing:state'](null);
      if (!state.ok || state.value.phase !== 'locked') return;
      await window.api['sharing:unlock']({ passphrase });
    }, this.#passphrase);
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  async kill(): Promise<void> {
    const { electron } = this.app;
    electron.process().kill('SIGKILL');
    await gone(electron);
  }

  /** Another one, off, with nothing on it. */
  beside(name: string): Computer {
    return new Computer(`${this.profileDir}-${name}`, this.#open, this.#passphrase);
  }

  async drive(as: (typeof drives)[number], folder: string): Promise<void> {
    await writeFile(this.#driveFile, JSON.stringify({ as, folder }));
  }

  async moveClock(offMs: number): Promise<void> {
    await writeFile(this.#clockFile, String(offMs));
  }

  get #driveFile(): string {
    return `${this.profileDir}.drive`;
  }

  get #clockFile(): string {
    return `${this.profileDir}.clock`;
  }
}
