import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import type { Entry } from '../../../../main/kernel/entry.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState } from '../../../../main/kernel/state.ts';
import { holds } from './seeded.ts';
import { actorName, around, copyOf, joined, writeEntry } from './world.ts';
import type { Choice } from './world.ts';

const byte = fc.nat(255);
const script = fc.array(fc.tuple(byte, byte, byte, byte, byte), {
  minLength: 3,
  maxLength: 20,
  size: 'max',
});

/** Entries of four actors that hear of each other now and then, each by what it then knew. */
const written = (steps: readonly (readonly [...Choice, number])[]): readonly Entry[] => {
  const replicas = [1, 2, 3, 4].map((at) => ({ actor: actorName(at), state: emptyState() }));
  const entries: Entry[] = [];
  steps.forEach(([a, b, c, d, who], tick) => {
    const replica = replicas[who % 4];
    if (replica === undefined) return;
    if (who % 3 === 0) applyAll(replica.state, entries);
    entries.push(writeEntry(replica, [a, b, c, d], tick + 1));
  });
  return entries;
};

/** Offers entries again and again, as a reader does whose gaps close later. */
const applyAll = (state: KernelState, entries: readonly Entry[]): KernelState => {
  let left = entries;
  while (left.length > 0) {
    const waiting = left.filter((entry) => applyEntry(state, entry, around) === 'gap');
    if (waiting.length === left.length) return state;
    left = waiting;
  }
  return state;
};

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, at) => ({ item, key: Math.sin(seed * 997 + at * 131) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

const same = (one: KernelState, other: KernelState): void => {
  const [found, wanted] = [canonicalState(one), canonicalState(other)];
  if (found !== wanted) expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
};

/** What a device has heard: a prefix of each actor's entries. */
const partOf = (entries: readonly Entry[], mask: number): KernelState => {
  const actors = [...new Set(entries.map(({ a }) => a))];
  const heard = entries.filter(({ a, n }) => n <= (mask >> (actors.indexOf(a) * 2)) % 4);
  return applyAll(emptyState(), heard);
};

/** What holds for any entries: tried on so many. */
export const joinLaws = (runs: number): void => {
  describe('entries', () => {
    it('give equal state in any order and any duplication', () => {
      holds('order and duplication', runs, fc.tuple(script, fc.nat()), ([steps, seed]) => {
        const entries = written(steps);
        const inOrder = applyAll(emptyState(), entries);

        const state = applyAll(emptyState(), shuffled([...entries, ...entries], seed));

        same(state, inOrder);
      });
    });
  });

  describe('joining two states', () => {
    it('equals applying the entries of both', () => {
      holds('join', runs, fc.tuple(script, fc.nat(255), fc.nat(255)), ([steps, one, other]) => {
        const entries = written(steps);
        const states = [partOf(entries, one), partOf(entries, other)] as const;
        const known = entries.filter(({ a, n }) => states.some((s) => n <= (s.seen.get(a) ?? 0)));

        const state = joined(...states);

        same(state, applyAll(emptyState(), known));
      });
    });

    it('is commutative, associative and idempotent', () => {
      const masks = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
      holds('join laws', runs, fc.tuple(script, masks), ([steps, [x, y, z]]) => {
        const entries = written(steps);
        const [a, b, c] = [partOf(entries, x), partOf(entries, y), partOf(entries, z)];

        same(joined(a, b), joined(b, a));
        same(joined(joined(a, b), c), joined(a, joined(b, c)));
        same(joined(a, copyOf(a)), a);
      });
    });
  });
};
