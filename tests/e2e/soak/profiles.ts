import { cp, rm } from 'node:fs/promises';
import { expect } from '../app.ts';
import { syncNow } from '../sharedFolder.ts';
import type { Abuse } from './abuse.ts';
import { readAll } from './computer.ts';
import type { Computer } from './computer.ts';
import { wordsIn } from './ledger.ts';
import type { Luck } from './luck.ts';
import type { Person } from './person.ts';
import { shareAgain } from './takingPart.ts';
import type { Place } from './takingPart.ts';

interface ProfileParts {
  readonly people: readonly [Person, Person];
  readonly abuse: Abuse;
  readonly luck: Luck;
  readonly place: Place;
}

/** What befalls a profile as a whole, while the folder is left alone. */
export class Profiles {
  readonly #parts: ProfileParts;
  #copies = 0;

  constructor(parts: ProfileParts) {
    this.#parts = parts;
  }

  /** 13: a copy of the profile works beside it for a while, and never again. */
  async twin(person: Person): Promise<void> {
    await this.#quiet();
    const { computer } = person;
    this.#copies += 1;
    const twin = person.on(computer.beside(`twin-${String(this.#copies)}`));
    await computer.close();
    await cp(computer.profileDir, twin.computer.profileDir, { recursive: true });
    await Promise.all([computer.start(), twin.computer.start()]);
    await Promise.all([this.#work(person), this.#work(twin)]);
    await published(twin.computer);
    await twin.computer.close();
    await rm(twin.computer.profileDir, { recursive: true });
    await this.#all();
  }

  /** 14: a backup is put back, and what was shared since then comes back from the folder. */
  async backup(person: Person): Promise<void> {
    await this.#quiet();
    const { computer } = person;
    const kept = `${computer.profileDir}.kept`;
    await computer.close();
    await cp(computer.profileDir, kept, { recursive: true });
    await computer.start();
    await this.#work(person);
    await published(computer);
    const before = wordsIn(await readAll(computer.page));
    await computer.close();
    await rm(computer.profileDir, { recursive: true });
    await cp(kept, computer.profileDir, { recursive: true });
    await rm(kept, { recursive: true });
    await computer.start();
    const lacking = async (): Promise<readonly string[]> => {
      await computer.unlock();
      await syncNow(computer.page);
      const now = wordsIn(await readAll(computer.page));
      return [...before].filter((word) => !now.has(word));
    };
    await expect.poll(lacking, { timeout: 60_000, message: 'from the folder' }).toEqual([]);
  }

  /** Leaves the folder, works on, and takes part again. */
  async leave(person: Person): Promise<void> {
    await this.#quiet();
    const { computer } = person;
    await computer.page.evaluate(() => window.api['sharing:leave'](null));
    await person.act();
    await shareAgain(computer.app, this.#parts.place);
  }

  /** Only what colleagues have too: the rest is lost with the profile, as it should be. */
  async #work(person: Person): Promise<void> {
    const all = await readAll(person.computer.page);
    const shared = all.filter((one) => one.shared?.isLive === true);
    for (const _ of [1, 2]) {
      const record = this.#parts.luck.pick(shared);
      if (record !== undefined) await person.title(record);
    }
  }

  async #quiet(): Promise<void> {
    await this.#parts.abuse.end();
    for (const { computer } of this.#parts.people) {
      await computer.drive('fine', '');
      await computer.unlock();
    }
    await this.#all();
  }

  async #all(): Promise<void> {
    for (const { computer } of this.#parts.people) {
      await computer.unlock();
      await syncNow(computer.page);
    }
  }
}

const published = (computer: Computer): Promise<void> =>
  expect
    .poll(
      async () => {
        await computer.unlock();
        await syncNow(computer.page);
        return computer.page.evaluate(async () => {
          const state = await window.api['sharing:state'](null);
          return state.ok && state.value.phase === 'fine' ? state.value.outgoing : -1;
        });
      },
      { timeout: 60_000, message: 'published' },
    )
    .toBe(0);
