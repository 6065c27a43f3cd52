import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;

const bring = (from: Computer, to: Computer) =>
  carry(from.store.shared('0.1.0'), to.store.shared('0.1.0'));

/** A group that grew from a house, and was inspired by a lesson. */
const aFamily = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const [group, house, lesson] = [anId(), anId(), anId()];
  await a.write([
    creating('initiative', { title: 'beweeggroep' }, group),
    creating('initiative', { title: 'ontmoetingsplek' }, house),
    creating('lesson', { title: 'eerst koffie' }, lesson),
    creating('relation', { relationKind: 'grew_from', fromId: group, toId: house }),
    creating('relation', { relationKind: 'inspired_by', fromId: group, lessonId: lesson }),
  ]);
  return { a, b, group, house, lesson };
};

const kindsOf = async ({ store }: Computer) =>
  (await store.list('relation')).map(({ values }) => values['relationKind']).sort();

describe('a relation between two initiatives', () => {
  it('waits until colleagues have both ends, and then points at what they have', async () => {
    const { a, b, group, house } = await aFamily();
    expect(await a.store.publish('initiative', group, [])).toMatchObject({ ok: true });
    await bring(a, b);
    expect(await kindsOf(b)).toEqual([]);

    expect(await a.store.publish('initiative', house, [])).toMatchObject({ ok: true });
    await bring(a, b);

    const ids = new Map(
      (await b.store.list('initiative')).map(({ id, values }) => [values['title'], id]),
    );
    const seen = (await b.store.list('relation')).map(({ values }) => values);
    expect(seen).toEqual([
      {
        relationKind: 'grew_from',
        fromId: ids.get('beweeggroep'),
        toId: ids.get('ontmoetingsplek'),
      },
    ]);
    expect([group, house]).not.toContain(seen[0]?.['fromId']);
    const own = (await a.store.list('relation')).find(({ shared }) => shared !== undefined);
    expect(own?.values).toMatchObject({ fromId: group, toId: house });
  });

  it('goes with the lesson that inspired it, when that comes last', async () => {
    const { a, b, group, lesson } = await aFamily();
    await a.store.publish('initiative', group, []);
    await a.store.publish('lesson', lesson, []);
    await bring(a, b);

    expect(await kindsOf(b)).toEqual(['inspired_by']);
    const [theirs] = await b.store.list('lesson');
    const [one] = await b.store.list('relation');
    expect(one?.values['lessonId']).toBe(theirs?.id);
  });

  it('comes back when one of its ends does, and stays for its owner', async () => {
    const { a, b, group, house } = await aFamily();
    await a.store.publish('initiative', group, []);
    await a.store.publish('initiative', house, []);
    await bring(a, b);

    await a.store.withdraw('initiative', house);
    await bring(a, b);

    expect(await kindsOf(b)).toEqual([]);
    const kept = await a.store.list('relation');
    expect(kept).toHaveLength(2);
    expect(kept.filter(({ shared }) => shared !== undefined)).toEqual([]);
  });

  it('is made by a colleague between two shared cards, and seen by who shared them', async () => {
    const { a, b, group } = await aFamily();
    await a.store.publish('initiative', group, []);
    const other = anId();
    await a.write([creating('initiative', { title: 'zangmiddag' }, other)]);
    await a.store.publish('initiative', other, []);
    await bring(a, b);
    const [one, two] = await b.store.list('initiative');
    if (one === undefined || two === undefined) throw new Error('not there');
    const seeking = { relationKind: 'seeks_out', fromId: one.id, toId: two.id };
    await b.write([creating('relation', seeking)]);
    expect(await b.store.previewShare('initiative', one.id)).toMatchObject({ count: 1 });
    await b.store.publish('initiative', one.id, []);
    await bring(b, a);

    const met = (await a.store.list('relation')).find(
      ({ values }) => values['relationKind'] === 'seeks_out',
    );
    expect([met?.values['fromId'], met?.values['toId']].sort()).toEqual([group, other].sort());
  });
});

describe.each(['group', 'house', 'lesson'] as const)('when its %s goes', (end) => {
  const kindOf = { group: 'initiative', house: 'initiative', lesson: 'lesson' } as const;
  const left = { group: [], house: ['inspired_by'], lesson: ['grew_from'] };

  it('goes along, and one undo brings it back', async () => {
    const { a, ...ids } = await aFamily();
    const gone: Edit = { op: 'delete', kind: kindOf[end], id: ids[end] };
    await a.write([gone], 'delete');
    expect(await kindsOf(a)).toEqual(left[end]);

    await a.store.undo();
    expect(await kindsOf(a)).toEqual(['grew_from', 'inspired_by']);
  });

  it('is erased with it', async () => {
    const { a, ...ids } = await aFamily();
    await a.store.erase([{ kind: kindOf[end], id: ids[end] }]);

    expect(await kindsOf(a)).toEqual(left[end]);
  });
});
