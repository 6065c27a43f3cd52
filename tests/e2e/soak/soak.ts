import { join } from 'node:path';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { approvals } from '../../../shared/ipc/sharing.ts';
import { expect } from '../app.ts';
import { syncNow } from '../sharedFolder.ts';
import type { Abuse } from './abuse.ts';
import { drives, readAll } from './computer.ts';
import { wordsIn } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { Luck } from './luck.ts';
import { weighted } from './luck.ts';
import { sharedId } from './person.ts';
import type { Person } from './person.ts';
import { Profiles } from './profiles.ts';
import type { Stranger } from './stranger.ts';
import { willChoose } from '../systemDialogs.ts';
import type { Place } from './takingPart.ts';
import { tearLogs } from './tornLog.ts';
import { sharedState } from './verdict.ts';

export interface SoakParts {
  readonly people: readonly [Person, Person];
  readonly abuse: Abuse;
  readonly stranger: Stranger;
  readonly ledger: Ledger;
  readonly luck: Luck;
  readonly place: Place;
  readonly packets: string;
}

const dayMs = 24 * 3_600_000;
const clockMoves = [0, 0, 10 * 60_000, dayMs, 8 * dayMs, 3_650 * dayMs, -3 * dayMs];

/**
 * By the scenarios of section 5 of sync.md; 2 goes with 1. 30 is a folder that is full from the
 * start, for half of the seeds; 6, 15 and 16 lie below the app.
 */
const howOften = {
  // 7, 28 (each act), 27 (erase), 8, 9, 10, and a mass deletion.
  ...{ apart: 20, sameField: 4, sameText: 4, editAndDelete: 2, tidy: 1, sync: 6 },
  // 1, 11 and 12, 13, 14.
  ...{ restart: 2, kill: 2, clock: 2, packet: 2, twin: 1, backup: 1, leave: 1 },
  // 4, 23 (a little), 24, 25.
  ...{ drive: 3 },
  // 26, 21 and 22.
  ...{ newer: 1, harm: 2 },
} as const;

/** The hour itself: two people at work, and what befalls their folder and their computers. */
export class Soak {
  readonly #parts: SoakParts;
  readonly #profiles: Profiles;
  #packets = 0;

  constructor(parts: SoakParts) {
    this.#parts = parts;
    this.#profiles = new Profiles(parts);
  }

  async go(until: number): Promise<void> {
    const { abuse, luck } = this.#parts;
    for (let turn = 1; Date.now() < until; turn += 1) {
      const over = await abuse.turn();
      const what = weighted(luck, howOften);
      const done = await this.#doings[what]();
      const befell = luck.isOneIn(2) ? await abuse.act() : '';
      for (const { computer } of this.#parts.people) await computer.unlock();
      await this.#answer();
      console.info([turn, what, done ?? '', befell, ...over].filter(Boolean).join(' · '));
    }
  }

  readonly #doings = {
    apart: () => this.#apart(),
    sameField: () => this.#both((person, target) => person.title(target)),
    sameText: () => this.#both((person, target) => person.text(target, 'happened'), 'lesson'),
    editAndDelete: () =>
      this.#both((person, target) =>
        person.side === 0 ? person.title(target) : person.delete(target),
      ),
    tidy: () => this.#somebody().tidy(),
    sync: () => this.#sync(),
    twin: () => this.#profiles.twin(this.#somebody()),
    backup: () => this.#profiles.backup(this.#somebody()),
    leave: () => this.#profiles.leave(this.#somebody()),
    drive: () => this.#drive(),
    restart: () => this.#restart(),
    kill: () => this.#kill(),
    clock: () => this.#moveClock(),
    packet: () => this.#carry(),
    newer: () => this.#parts.stranger.newer(),
    harm: () => this.#parts.stranger.harm(),
  };

  async #apart(): Promise<string> {
    const done = await Promise.all(this.#parts.people.map((person) => person.act()));
    return done.join(' + ');
  }

  /** The same record, at the same time, each on their own computer. */
  async #both(
    does: (person: Person, target: RawRecord) => Promise<unknown>,
    kind?: string,
  ): Promise<undefined> {
    const { people, luck } = this.#parts;
    const [ours, theirs] = await Promise.all(people.map(({ computer }) => readAll(computer.page)));
    const pairs = (ours ?? []).flatMap((one) => {
      const other = theirs?.find((of) => sharedId(of) === sharedId(one));
      return other === undefined || (kind ?? one.kind) !== one.kind ? [] : [[one, other] as const];
    });
    const pair = luck.pick(pairs);
    if (pair === undefined) return undefined;
    await Promise.all(people.map((person) => does(person, pair[person.side])));
    return undefined;
  }

  async #sync(): Promise<undefined> {
    for (const { computer } of this.#parts.people) await syncNow(computer.page);
    return undefined;
  }

  #somebody(): Person {
    const [one, other] = this.#parts.people;
    return this.#parts.luck.isOneIn(2) ? one : other;
  }

  async #restart(): Promise<string> {
    const { side, computer } = this.#somebody();
    const before = wordsIn(await readAll(computer.page));
    await computer.close();
    await computer.start();
    this.#mustHave(before, await readAll(computer.page), `restart of ${String(side)}`);
    return String(side);
  }

  /** Killed while it writes and publishes. */
  async #kill(): Promise<string> {
    const person = this.#somebody();
    const { computer, side } = person;
    const { luck } = this.#parts;
    const before = wordsIn(await readAll(computer.page));
    const working = (async () => {
      for (;;) {
        await person.create('lesson');
        void syncNow(computer.page).catch(() => undefined);
        await person.secretOfAny();
      }
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300 + luck.below(1_500)));
    await computer.kill();
    await working;
    const torn = luck.isOneIn(2) ? await tearLogs(computer.profileDir, luck) : 0;
    await computer.start();
    this.#mustHave(before, await readAll(computer.page), `kill of ${String(side)}`);
    return `${String(side)}, ${String(torn)} logs torn`;
  }

  /** What somebody saw before the app ended; a colleague may have taken of it what came in since. */
  #mustHave(before: ReadonlySet<string>, now: readonly RawRecord[], when: string): void {
    const { ledger } = this.#parts;
    const has = wordsIn(now);
    const lost = [...before].filter((word) => !has.has(word));
    const strange = lost.filter(
      (word) => !ledger.taken.has(word) && !ledger.takenHome.has(word) && !ledger.mayBeErased(word),
    );
    expect(
      strange.map((word) => [word, ledger.kept.get(word)]),
      when,
    ).toEqual([]);
  }

  async #drive(): Promise<string> {
    const { luck, place } = this.#parts;
    const { side, computer } = this.#somebody();
    const as = luck.pick(drives) ?? 'fine';
    await computer.drive(as, place.folder);
    return `${String(side)} ${as}`;
  }

  async #moveClock(): Promise<string> {
    const { side, computer } = this.#somebody();
    const offMs = this.#parts.luck.pick(clockMoves) ?? 0;
    await computer.moveClock(offMs);
    return `${String(side)} by ${String(offMs / 60_000)} min`;
  }

  /** What is shared goes to the other in a file. */
  async #carry(): Promise<string> {
    const from = this.#somebody();
    const [one, other] = this.#parts.people;
    const to = from === one ? other : one;
    this.#packets += 1;
    const path = join(this.#parts.packets, `${String(this.#packets)}.pakketje`);
    await willChoose(from.computer.app.electron, path);
    const made = await from.computer.page.evaluate(() =>
      window.api['sharing:writePacket']({ passphrase: null, isAgain: false }),
    );
    await willChoose(to.computer.app.electron, path);
    const taken = await to.computer.page.evaluate(() =>
      window.api['sharing:readPacket']({
        passphrase: null,
        isAgain: false,
        mayRemove: true,
        takeOver: null,
      }),
    );
    return (
      JSON.stringify([made, taken])
        .match(/"kind":"[^"]+"|"isNew":\w+/g)
        ?.join(' ') ?? ''
    );
  }

  /** Somebody takes very much away: the other is asked, and answers. */
  async #answer(): Promise<void> {
    for (const { computer } of this.#parts.people) {
      const as: (typeof approvals)[number] = this.#parts.luck.isOneIn(4) ? 'keep' : 'remove';
      await computer.page.evaluate(async (answer) => {
        const state = await window.api['sharing:state'](null);
        if (!state.ok) return;
        for (const { key } of state.value.held) {
          await window.api['sharing:approve']({ key, as: answer });
        }
      }, as);
    }
  }

  /** A quiet time of some hours on both clocks, with both computers started anew. */
  async rest(): Promise<void> {
    const { people, stranger } = this.#parts;
    await stranger.comeBack();
    for (const { computer } of people) {
      await computer.close();
      await computer.moveClock(0);
      await computer.drive('fine', '');
      await computer.start();
    }
    const hour = 3_600_000;
    for (let round = 1; round <= 12; round += 1) {
      for (const { computer } of people) await computer.moveClock(round * hour);
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const { computer } of people) await computer.unlock();
      await this.#sync();
      await this.#sync();
      await this.#answer();
      if (round >= 6 && (await this.#isSame())) return;
    }
  }

  async #isSame(): Promise<boolean> {
    const [one, other] = await Promise.all(
      this.#parts.people.map(({ computer }) => readAll(computer.page)),
    );
    return JSON.stringify(sharedState(one ?? [])) === JSON.stringify(sharedState(other ?? []));
  }
}
