import { describe, expect, it } from 'vitest';
import { createFeeder } from '../../../../main/search/feeder.ts';
import type { ToSearch } from '../../../../main/search/protocol.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { aRecord, idOf } from './records.ts';

const lesson = (number: number): RawRecord => aRecord('lesson', idOf(number), { title: 'Les' });

const feederOver = (records: readonly RawRecord[], readMs = 0) => {
  const held = new Map(records.map((record) => [record.id, record]));
  const sent: ToSearch[] = [];
  let clockMs = 0;
  let filled = (): void => undefined;
  const feeder = createFeeder(
    {
      list: (kind) => [...held.values()].filter((record) => record.kind === kind),
      get: (_kind, id) => {
        clockMs += readMs;
        return held.get(id) ?? null;
      },
    },
    (message) => {
      sent.push(message);
      if (message.say === 'filled') filled();
    },
    () => clockMs,
  );
  const fill = () =>
    new Promise<void>((done) => {
      filled = done;
      feeder.fill();
    });
  const sizes = () => sent.flatMap((one) => (one.say === 'put' ? [one.records.length] : []));
  return { feeder, held, sent, fill, sizes };
};

describe('the feeder of the search process', () => {
  it('sends every record once, villages first, and then says that it is done', async () => {
    const village = aRecord('village', idOf(3), { name: 'Baflo' });
    const { fill, sent } = feederOver([lesson(1), lesson(2), village]);

    await fill();

    const ids = sent.flatMap((one) => (one.say === 'put' ? one.records.map(({ id }) => id) : []));
    expect(ids).toEqual([idOf(3), idOf(1), idOf(2)]);
    expect(sent.at(-1)).toEqual({ say: 'filled' });
  });

  it('gives main a turn after a hundred records', async () => {
    const { fill, sizes } = feederOver(Array.from({ length: 1000 }, (_, at) => lesson(at)));

    await fill();

    expect(Math.max(...sizes())).toBe(100);
  });

  it('gives main a turn after 8 ms when reading is slow', async () => {
    const { fill, sizes } = feederOver(
      Array.from({ length: 20 }, (_, at) => lesson(at)),
      3,
    );

    await fill();

    expect(Math.max(...sizes())).toBe(3);
  });

  it('sends a change before what is still waiting, and says when it did', async () => {
    const { feeder, fill, sent, held } = feederOver(
      Array.from({ length: 1000 }, (_, at) => lesson(at)),
    );
    const done = fill();

    held.set(idOf(999), aRecord('lesson', idOf(999), { title: 'Nieuw' }));
    feeder.changed('lesson', [idOf(999)]);
    await feeder.caughtUp();

    const [first] = sent;
    expect(first?.say === 'put' && first.records[0]?.values['title']).toBe('Nieuw');
    expect(sent.length).toBeLessThan(10);
    await done;
  });

  it('tells of a record that went away', async () => {
    const { feeder, held, fill, sent } = feederOver([lesson(1)]);
    await fill();

    held.clear();
    feeder.changed('lesson', [idOf(1)]);
    await feeder.caughtUp();

    expect(sent.at(-1)).toEqual({ say: 'drop', kind: 'lesson', ids: [idOf(1)] });
  });
});
