import { describe, expect, it } from 'vitest';
import { printedSeed } from '../../printedSeed.ts';
import { aStore, anId, creating } from '../aStore.ts';
import { randomFrom } from '../share/randomFrom.ts';
import { carry, carryBase } from './carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
const portOf = (computer: Computer) => computer.store.shared('0.1.0');

const share = async ({ store }: Computer, id: string): Promise<void> => {
  const hits = (await store.previewShare('lesson', id))?.hits ?? [];
  const choices = hits.map((hit) => ({ ...hit, choice: 'keep' as const }));
  const shared = await store.publish('lesson', id, choices);
  if (!shared.ok) throw new Error(shared.error.kind);
};

const words = ['hek', 'tuin', 'de brug', 'één 🌉', 'regel\nen nog een'];

/** A team's work for a while: villages, and shared lessons with texts, made, changed, gone and erased. */
const work = async (on: Computer, pick: (below: number) => number, steps: number) => {
  const made: { kind: string; id: string }[] = [];
  const word = (): string => words[pick(words.length)] ?? '';
  for (let step = 0; step < steps; step += 1) {
    const some = made[pick(made.length + 1)];
    const what = pick(8);
    if (some === undefined || what < 3) {
      const id = anId();
      if (what % 2 === 0) {
        const strengths = pick(2) === 0 ? [] : ['haven', 'sluis'];
        await on.write([creating('village', { name: word(), strengths }, id)], 'create');
        made.push({ kind: 'village', id });
      } else {
        const texts = { why: word(), nextTime: pick(2) === 0 ? '' : word() };
        await on.write([creating('lesson', { title: word(), ...texts }, id)], 'create');
        await share(on, id);
        made.push({ kind: 'lesson', id });
      }
    } else if (what === 7) {
      await on.store.erase([some]);
      made.splice(made.indexOf(some), 1);
    } else if (what === 6) {
      await on.write([{ op: 'delete', ...some }], 'delete');
      made.splice(made.indexOf(some), 1);
    } else if (some.kind === 'village') {
      await on.write([
        pick(2) === 0
          ? { op: 'set', ...some, field: 'name', value: word() }
          : { op: 'add', ...some, field: 'strengths', value: word() },
      ]);
    } else {
      const base = String((await on.values('lesson', some.id))?.['why'] ?? '');
      await on.write([{ op: 'text', ...some, field: 'why', base, next: `${base} ${word()}` }]);
    }
  }
};

/** All that the screens show of what is shared. */
const shown = async ({ store }: Computer) => {
  const all = await Promise.all(
    ['village', 'lesson'].map(async (kind) => {
      const ids = (await store.list(kind)).map(({ id }) => id).sort();
      return Promise.all(ids.map((id) => store.get(kind, id)));
    }),
  );
  return all.flat();
};

const seenBy = async (computer: Computer) => (await portOf(computer).status()).seen;

describe('a first join', () => {
  const pick = randomFrom(printedSeed('a first join of real stores'));
  for (let round = 1; round <= 4; round += 1) {
    it(`gives what every entry one by one gives, texts too, for good (${String(round)})`, async () => {
      const [a, byBase, byEntries] = [await aStore(), await aStore(), await aStore()];
      await work(a, pick, 12 + pick(12));

      await carryBase(portOf(a), portOf(byBase));
      await carry(portOf(a), portOf(byEntries));

      expect(await shown(byBase)).toEqual(await shown(byEntries));
      expect(await seenBy(byBase)).toEqual(await seenBy(byEntries));
      expect((await byBase.store.news.list()).length).toBe(
        (await byEntries.store.news.list()).filter(({ what }) => what !== 'withdrawn').length,
      );
      const before = await shown(byBase);
      await byBase.restart();
      expect(await shown(byBase)).toEqual(before);
    });

    it(`joins with what the joiner has, twice the same (${String(round)})`, async () => {
      const [a, byBase, byEntries] = [await aStore(), await aStore(), await aStore()];
      await work(a, pick, 8);
      for (const b of [byBase, byEntries]) await carry(portOf(a), portOf(b));
      const own = anId();
      await byBase.write([creating('village', { name: 'Eigen' }, own)], 'create');
      await work(a, pick, 8);

      await carryBase(portOf(a), portOf(byBase));
      const once = await shown(byBase);
      await carryBase(portOf(a), portOf(byBase));

      await carry(portOf(a), portOf(byEntries));
      expect(await shown(byBase)).toEqual(once);
      expect(once.filter((one) => one?.id !== own)).toEqual(await shown(byEntries));
      expect(once.map((one) => one?.id)).toContain(own);
      await byBase.restart();
      expect(await shown(byBase)).toEqual(once);
    });
  }
});
