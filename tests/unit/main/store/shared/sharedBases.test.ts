import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { carryBase } from './carry.ts';
import { bring, portOf, two } from './two.ts';

describe('a base', () => {
  it('gives another computer all there is, texts too, for good', async () => {
    const { a, b, id } = await two();
    await a.store.checkpoint();

    await carryBase(portOf(a), portOf(b));
    await b.restart();

    expect(await b.values('village', id)).toEqual({ name: 'Onderdendam', strengths: ['haven'] });
    expect((await b.store.get('village', id))?.authorId).toBe(a.store.authorId());
    expect((await portOf(b).status()).seen).toEqual((await portOf(a).status()).seen);
  });

  it('shows the moment it was opened, whatever is written after', async () => {
    const { a, b, village } = await two();
    const { state, head, shards } = await portOf(a).openState();
    const port = portOf(a);
    const opened = await port.openState();
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Later' }]);

    const records = await Promise.all(
      opened.shards.map((one) => port.readState(opened.state, one)),
    );

    expect(JSON.stringify(records)).toContain('Onderdendam');
    expect(JSON.stringify(records)).not.toContain('Later');
    expect([state, head.seen, shards.length]).toEqual([state, opened.head.seen, 1]);
    await b.close();
  });

  it('that lacks values it claims to know is weighed before it does harm', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    const { head } = await portOf(a).openState();
    const port = portOf(b);

    const join = await port.openJoin(head);
    const weight = await port.weighJoin(join, (await port.status()).seen);
    await port.dropJoin(join);

    expect(weight.removed).toBeGreaterThan(0);
    expect((await b.values('village', village.id))?.['name']).toBe('Onderdendam');
  });

  it('shows what it took away in the history, to put back, for 90 days', async () => {
    const { a, b, id, village } = await two();
    await bring(a, b);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Garsthuizen' }]);
    await a.write([{ op: 'remove', ...village, field: 'strengths', value: 'haven' }]);
    await carryBase(portOf(a), portOf(b));
    const lost = async () =>
      (await b.store.history('village', id)).filter(({ action }) => action === 'lost');

    expect((await lost()).map(({ field, before }) => [field, before])).toEqual([
      ['name', 'Onderdendam'],
      ['strengths', ['haven']],
    ]);
    for (const { ref } of await lost()) await b.store.putBack('village', id, ref);
    expect(await b.values('village', id)).toEqual({ name: 'Onderdendam', strengths: ['haven'] });

    b.pass(91 * 24 * 60 * 60_000);
    expect(await lost()).toEqual([]);
    await b.store.tidyHistory();
    const folder = join(b.folder, 'shared', 'history');
    for (const name of await readdir(folder)) {
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('x-lost');
    }
  });

  it('keeps edits that it has not seen', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    await b.write([{ op: 'add', ...village, field: 'strengths', value: 'sluis' }]);

    await carryBase(portOf(a), portOf(b));

    expect((await b.values('village', village.id))?.['strengths']).toEqual(['haven', 'sluis']);
  });
});
