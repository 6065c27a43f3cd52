import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { filesWith } from '../../unit/main/store/laidOpen.ts';
import { expect } from '../app.ts';
import type { OpenApp } from '../app.ts';
import { syncNow } from '../sharedFolder.ts';
import { historyOf, kinds, photosMissing, read, readAll } from './computer.ts';
import { wordsIn } from './ledger.ts';
import type { Person } from './person.ts';
import type { SoakParts } from './soak.ts';
import { examineFolder, sharedState, shownOn, strangeDamage } from './verdict.ts';

/** Whether nothing was lost and nothing is shown to whom it should not, when all is quiet again. */
export class Judge {
  readonly #parts: SoakParts;

  constructor(parts: SoakParts) {
    this.#parts = parts;
  }

  async screens(late: OpenApp): Promise<void> {
    const { people, ledger } = this.#parts;
    const all = await Promise.all(people.map(({ computer }) => readAll(computer.page)));
    const [ours = [], theirs = []] = all;
    const shared = sharedState(ours);
    console.info(
      `${String(Object.keys(shared).length)} shared records, ${String(ledger.kept.size)} words kept, ${String(ledger.lasting().length)} must be there`,
    );
    expect(sharedState(theirs)).toEqual(shared);
    const there = all.map(wordsIn);
    for (const [word, kept] of ledger.lasting()) {
      if (there[kept.side]?.has(word) === true) continue;
      const told = await this.#historyOf(kept.id, word);
      // It came in while a colleague was writing: seen a moment before, and replaced.
      const isReplaced = told.some((step) => step.isReplaced);
      if (!isReplaced) await this.#tellOf(word, kept.id);
      expect(isReplaced, `${word} ${JSON.stringify([kept, told])}`).toBe(true);
    }
    await this.#catchesUp(late, shared);
    for (const { computer } of people) {
      const missing = async (): Promise<number> => {
        for (const { computer: each } of people) await syncNow(each.page);
        return photosMissing(computer.page);
      };
      await expect.poll(missing, { timeout: 60_000, message: 'photos' }).toBe(0);
    }
    for (const person of people) await this.#judgePages(person, all[person.side] ?? []);
  }

  /**
   * Where a file of a computer that is gone was spoilt, the newcomer says what it lacks, and the
   * others write a base some time later: so the hours pass while it waits.
   */
  async #catchesUp(late: OpenApp, shared: ReturnType<typeof sharedState>): Promise<void> {
    let hour = 13;
    const reads = async () => {
      await syncNow(late.page);
      const found = sharedState(await readAll(late.page));
      if (JSON.stringify(found) === JSON.stringify(shared)) return found;
      for (const { computer } of this.#parts.people) {
        await computer.moveClock(hour * 3_600_000);
        await late.page.waitForTimeout(200);
        await syncNow(computer.page);
      }
      hour += 1;
      return found;
    };
    try {
      await expect.poll(reads, { timeout: 120_000, message: 'the newcomer' }).toEqual(shared);
    } catch (error) {
      for (const { page } of [late, ...this.#parts.people.map(({ computer }) => computer)]) {
        console.info(JSON.stringify(await page.evaluate(() => window.api['sharing:state'](null))));
      }
      throw error;
    }
  }

  /** All that was done with a card of which a word is nowhere, and what both computers know of it. */
  async #tellOf(word: string, id: string): Promise<void> {
    const { people, ledger } = this.#parts;
    console.info([word, ...ledger.storyOf(word)].join('\n'));
    for (const { side, computer } of people) {
      for (const one of ledger.namesOf(id)) {
        for (const kind of kinds) {
          const steps = await historyOf(computer.page, kind, one);
          const now = await read(computer.page, kind, one);
          if (steps.length > 0 || now !== null) console.info(side, JSON.stringify({ now, steps }));
        }
      }
    }
  }

  /** What both computers remember of a word. */
  async #historyOf(id: string, word: string): Promise<readonly RememberedStep[]> {
    const found = await Promise.all(
      this.#parts.people.map(async ({ side, computer }) => {
        const ids = this.#parts.ledger.namesOf(id);
        const steps = await Promise.all(
          kinds.flatMap((kind) => ids.map((one) => historyOf(computer.page, kind, one))),
        );
        return steps.flat().flatMap((step) => {
          const [had, has] = [wordsIn(step.before).has(word), wordsIn(step.after).has(word)];
          const isReplaced = had && !has && step.action !== 'lost';
          return had || has ? [{ side, isReplaced, step }] : [];
        });
      }),
    );
    return found.flat();
  }

  async #judgePages({ side, computer }: Person, records: readonly RawRecord[]): Promise<void> {
    const { ledger } = this.#parts;
    const theirs = new Set(ledger.canaries[side === 0 ? 1 : 0]);
    for (const record of records) {
      if (record.kind !== 'village' && record.shared?.isLive !== true) continue;
      // A page draws its title first, and its texts when they were read.
      const where = `${record.kind} ${record.id} on ${String(side)}`;
      let canaries: ReadonlySet<string> = new Set();
      const missing = async (): Promise<readonly string[]> => {
        const shown = await shownOn(computer.page, record);
        canaries = shown.canaries;
        return [...pageWords(record)].filter((word) => !shown.words.has(word));
      };
      await expect.poll(missing, { timeout: 20_000, message: where }).toEqual([]);
      expect([...canaries].filter((word) => theirs.has(word))).toEqual([]);
    }
  }

  /** 26 and 30: what nobody here wrote is with everybody alike, understood or not. */
  async strangers(late: OpenApp): Promise<void> {
    const { people, stranger } = this.#parts;
    const pages = [...people.map(({ computer }) => computer.page), late.page];
    for (const page of pages) {
      const seen = await page.evaluate(async () => {
        const [all, state] = await Promise.all([
          window.api['record:list']({ kind: 'visionPoint' }),
          window.api['sharing:state'](null),
        ]);
        return {
          team: all.ok ? all.value.length : -1,
          newer: state.ok ? state.value.health.newer : [],
        };
      });
      expect(seen.team).toBe(stranger.team);
      // Copies of such a file may be among them.
      expect(seen.newer).toEqual(expect.arrayContaining([...stranger.parked]));
    }
  }

  async folder(): Promise<void> {
    const { place, abuse, stranger, ledger } = this.#parts;
    const report = await examineFolder(place);
    console.info(`doctor: ${report.verdict}, ${JSON.stringify(report.findings)}`);
    expect(strangeDamage(report, abuse, stranger)).toEqual([]);
    const found = await filesWith(abuse.ours, ledger.erasedWords());
    const own = found
      .map((path) => path.slice(abuse.ours.length + 1))
      .filter((path) => !abuse.foreign.has(path));
    expect(own, 'what was erased').toEqual([]);
    // 29: nothing that anybody wrote can be read without the passphrase.
    const all = place.passphrase === null ? [] : [...ledger.kept.keys()];
    expect(await filesWith(place.folder, all), 'in plain words').toEqual([]);
  }
}

interface RememberedStep {
  readonly side: number;
  readonly isReplaced: boolean;
  readonly step: HistoryStep;
}

/** What stands on the page of a record: its title and texts, and what was written apart. */
const pageWords = ({ kind, values, siblings = {} }: RawRecord): ReadonlySet<string> =>
  kind === 'village'
    ? wordsIn(values['name'])
    : wordsIn([values['title'], values['happened'], siblings['title']]);
