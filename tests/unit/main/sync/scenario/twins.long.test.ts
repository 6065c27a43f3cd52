import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { printedSeed } from '../../printedSeed.ts';
import { Office } from '../office.ts';
import type { Computer } from '../office.ts';
import { recordId } from '../samples.ts';
import { below, pick } from '../seededRng.ts';
import { publishBase } from './publishBase.ts';

const minute = 60_000;
const records = 6;

/** A running computer is copied with the name it writes under. */
const resume = (office: Office, from: Computer): Computer => {
  const twin = office.arrive();
  twin.shared.restoreProfile(from.shared.copyProfile());
  twin.shared.actor = from.shared.actor;
  return twin;
};

const live = async (office: Office, steps: number, write: (one: Computer) => void) => {
  const { rng, computers } = office;
  for (let step = 0; step < steps; step += 1) {
    // Two writes at one moment have one stamp, as two computers never have.
    office.clock.pass(1 + below(rng, 2_000));
    const [one, chance] = [pick(rng, computers), rng.fraction()];
    if (chance < 0.5) write(one);
    else if (chance < 0.9) await one.sync();
    else if (chance < 0.94) one.restart();
    else if (chance < 0.97) {
      // As the app does it: behind a look, in which what was written is published.
      await one.sync();
      await publishBase(office, one);
      // The next one is due at once, and somebody writes in the middle of that round.
      for (const path of office.cloud.paths()) if (path.startsWith('b/')) office.cloud.remove(path);
      one.shared.beforeOpening = () => {
        write(one);
      };
      await one.sync();
      one.shared.beforeOpening = () => undefined;
    } else office.clock.pass(below(rng, 180 * minute));
  }
};

/** Each word as often as it stands there. */
const wordsOf = ({ shared }: Computer): readonly Json[] =>
  Array.from({ length: records }, (_, at) =>
    (shared.record(recordId(at))?.sets.get('tags') ?? []).map(({ v }) => v),
  ).flat();

const entriesOf = ({ shared }: Computer): number =>
  [...shared.state.seen.values()].reduce((sum, n) => sum + n, 0);

describe('running computers that are copied, in any order of looks, starts and bases', () => {
  it('lose no word of anybody, and write nothing twice', async () => {
    const seed = printedSeed('twins');
    for (let run = 0; run < 12; run += 1) {
      const office = new Office(seed + run);
      for (let at = 0; at < 3; at += 1) office.arrive();
      const [first] = office.computers;
      for (let at = 0; at < records; at += 1) first?.shared.create(recordId(at), `begin ${at}`);
      await office.rounds(2);
      const words: string[] = [];
      const write = ({ shared }: Computer): void => {
        const word = `woord ${words.length}`;
        words.push(word);
        shared.add(recordId(below(office.rng, records)), 'tags', word);
      };
      for (let copies = 0; copies < 3; copies += 1) {
        await live(office, 15, write);
        resume(office, pick(office.rng, office.computers));
      }
      await live(office, 30, write);
      await office.settle();
      for (const one of office.computers) one.restart();
      await office.settle();
      const entries = office.computers.map(entriesOf);
      for (const one of office.computers) one.restart();
      await office.settle();

      const said = `run ${String(run)} of seed ${String(seed)}`;
      for (const one of office.computers) {
        const there = wordsOf(one);
        expect([...new Set(there)].sort(), said).toEqual([...words].sort());
        // Who took in what a copy wrote may write it again as well.
        for (const word of words) {
          const count = there.filter((each) => each === word).length;
          expect(count, said).toBeLessThanOrEqual(office.computers.length);
        }
      }
      expect(new Set(office.canonicals()).size, said).toBe(1);
      expect(office.computers.map(entriesOf), said).toEqual(entries);
    }
  });
});
