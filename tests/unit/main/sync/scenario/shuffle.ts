import { expect } from 'vitest';
import type { Entry } from '../../../../../main/kernel/entry.ts';
import { Office } from '../office.ts';
import type { Computer } from '../office.ts';
import type { Sins } from '../remote/sins.ts';
import { live } from './life.ts';
import type { Life } from './life.ts';

/** All that anybody ever wrote, by dot. */
const listen = (office: Office): Map<string, Entry> => {
  const written = new Map<string, Entry>();
  for (const { shared } of office.computers) {
    const write = shared.write.bind(shared);
    shared.write = (ops, act) => {
      const entry = write(ops, act);
      written.set(`${entry.a}.${entry.n}`, entry);
      return entry;
    };
  }
  return written;
};

/** Lives a life under these sins, lets them end, and checks that nothing was lost and all agree. */
export const shuffle = async (
  seed: number,
  computers: number,
  sins: Sins,
  life: Life,
): Promise<Office> => {
  const office = new Office(seed);
  for (let at = 0; at < computers; at += 1) office.arrive(sins);
  const written = listen(office);

  await live(office, life);
  await office.settle();
  await sayYes(office);

  const [first, ...others] = office.canonicals();
  for (const other of others) if (other !== first) expect(other).toBe(first);
  for (const computer of office.computers) expectNothingLost(computer, written);
  const late = office.arrive();
  await office.rounds(2);
  await sayYes(office);
  if (late.shared.canonical() !== first) expect(late.shared.canonical()).toBe(first);
  return office;
};

/** So much is thrown away in such a life that people are asked about it: they say yes. */
const sayYes = async (office: Office): Promise<void> => {
  const asked = () => office.computers.filter(({ state }) => state.held.length > 0);
  for (let computers = asked(); computers.length > 0; computers = asked()) {
    for (const { state, sharer } of computers) {
      for (const { key } of state.held) sharer.approve(key, 'remove');
    }
    await office.settle();
  }
};

/** Every value that was written is live, or a later write names it as replaced. */
const expectNothingLost = ({ shared }: Computer, written: ReadonlyMap<string, Entry>): void => {
  const replaced = new Set<string>();
  for (const { ops } of written.values()) {
    for (const op of ops)
      if ('p' in op) for (const dot of op.p) replaced.add(`${place(op)} ${dot}`);
  }
  for (const [dot, { a, n, ops }] of written) {
    expect(shared.state.seen.get(a) ?? 0).toBeGreaterThanOrEqual(n);
    for (const op of ops) {
      if (op.op !== 'set' || replaced.has(`${place(op)} ${dot}`)) continue;
      const live = shared.record(op.r)?.registers.get(op.f) ?? [];
      if (!live.some((one) => one.a === a && one.n === n)) {
        throw new Error(`lost: ${dot} of ${op.f}`);
      }
    }
  }
};

const place = (op: Entry['ops'][number]): string =>
  'r' in op ? `${op.r} ${'f' in op ? op.f : op.op}` : op.op;
