import { describe, expect, it } from 'vitest';
import { collectHistory } from '../../../../main/export/history/collectHistory.ts';
import { eachOf, readFields } from '../../../../main/export/readBy.ts';
import type { RecordSource } from '../../../../main/export/readBy.ts';
import { party } from '../../../../shared/domain/party.ts';
import type { HistoryOrder } from '../../../../shared/ipc/history.ts';
import { aRecord, aSource, anId } from './exportParts.ts';
import { never } from './someTools.ts';

const parties = aSource(
  Array.from({ length: 100 }, (_, at) =>
    aRecord('party', anId(at), { name: `Partij ${String(at)}`, partyKind: 'residents_group' }),
  ),
);

describe('reading all of a kind', () => {
  it('lets this process answer what waits', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (turns < 1000) setImmediate(count);
    };
    setImmediate(count);
    for await (const _ of eachOf(parties, 'party', never));
    expect(turns).toBeGreaterThanOrEqual(4);
    turns = 1000;
  });

  it('stops halfway when that is asked', async () => {
    const stop = new AbortController();
    const read: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { id } of eachOf(parties, 'party', stop.signal)) {
        read.push(id);
        if (read.length === 10) stop.abort();
      }
    };
    await expect(reading()).rejects.toThrow();
    expect(read).toHaveLength(10);
  });

  it('asks for nothing but what it needs', async () => {
    const read = await readFields(parties, party, ['name'], never);
    expect(read.get(anId(7))).toMatchObject({ name: 'Partij 7' });
    expect(read.get(anId(7))).not.toMatchObject({ partyKind: 'residents_group' });
  });
});

describe('a learning history', () => {
  it('stops while it reads the stories', async () => {
    const stop = new AbortController();
    const got: string[] = [];
    const stories = aSource([
      aRecord('initiative', anId(1), { title: 'Speeltuin' }),
      ...[2, 3, 4].map((at) => aRecord('story', anId(at), { initiativeId: anId(1) })),
    ]);
    const source: RecordSource = {
      list: stories.list,
      get: (kind, id) => {
        if (kind === 'story') {
          got.push(id);
          stop.abort();
        }
        return stories.get(kind, id);
      },
    };
    const order: HistoryOrder = {
      ...{ kind: 'history', format: 'pdf', ids: [anId(1)], kept: [] },
      ...{ title: 'Terugblik', colour: 'water', language: 'nl' },
    };
    await expect(collectHistory({ source }, order, () => undefined, stop.signal)).rejects.toThrow();
    expect(got).toEqual([anId(2)]);
  });
});
