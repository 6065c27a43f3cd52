import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

describe('sharing a translation', () => {
  it('happens by choice alone, and not along with the initiative it belongs to', async () => {
    const [a, b] = [await aStore(), await aStore()];
    const [id, initiativeId] = [anId(), anId()];
    const bring = () => carry(a.store.shared('0.1.0'), b.store.shared('0.1.0'));
    await a.write([
      creating('initiative', { title: 'Bankjes' }, initiativeId),
      creating('translation', { theirWords: 'een bankje van Jan de Vries', initiativeId }, id),
    ]);

    expect(await a.store.publish('initiative', initiativeId, [])).toMatchObject({ ok: true });
    await bring();
    expect(await b.store.list('translation')).toEqual([]);

    expect(await a.store.publish('translation', id, [])).toMatchObject({
      ok: false,
      error: { kind: 'names-found' },
    });
    const hits = (await a.store.previewShare('translation', id))?.hits ?? [];
    const choices = hits.map((hit) => ({ ...hit, choice: 'resident' as const }));
    expect(await a.store.publish('translation', id, choices)).toMatchObject({ ok: true });
    await bring();
    const [there] = await b.store.list('translation');
    const [card] = await b.store.list('initiative');
    expect(there?.values['theirWords']).toBe('een bankje van een inwoner');
    expect(there?.values['initiativeId']).toBe(card?.id);

    expect(await a.store.withdraw('translation', id)).toMatchObject({ ok: true });
    await bring();
    expect(await b.store.list('translation')).toEqual([]);
  });
});
