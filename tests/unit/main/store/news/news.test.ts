import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carry, carryBase } from '../shared/carry.ts';
import { aStore, anId, creating } from '../aStore.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
const portOf = (computer: Computer) => computer.store.shared('0.1.0');
const bring = (from: Computer, to: Computer) => carry(portOf(from), portOf(to));

/** Two computers; `a` shared one initiative, which `b` has. */
const two = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  await a.write([creating('initiative', { title: 'Buurttuin' }, id)], 'create');
  await a.store.publish('initiative', id, []);
  await bring(a, b);
  return { a, b, id };
};

const whatOf = async ({ store }: Computer) =>
  (await store.news.list()).map(({ title, what }) => [title, what]);

describe('what came in from colleagues', () => {
  it('is listed with who brought it, over a restart, until it is seen', async () => {
    const { a, b } = await two();

    await b.restart();

    const [item] = await b.store.news.list();
    expect(item).toMatchObject({ title: 'Buurttuin', what: 'new', isThere: true });
    expect(item?.authorId).toBe(a.store.authorId());
    await b.store.news.seen([item?.key ?? '']);
    await b.restart();
    expect(await b.store.news.list()).toEqual([]);
  });

  it('is nothing of what this computer wrote itself', async () => {
    const { a, b } = await two();

    await bring(b, a);

    expect(await a.store.news.list()).toEqual([]);
  });

  it('says whether it changed, has two versions, or was taken away', async () => {
    const { a, b, id } = await two();
    await b.store.news.seen(null);
    const card = { kind: 'initiative', id };
    await a.write([{ op: 'set', ...card, field: 'title', value: 'Tuin' }]);
    await bring(a, b);
    expect(await whatOf(b)).toEqual([['Tuin', 'changed']]);

    const [theirs] = await b.store.list('initiative');
    const other = { kind: 'initiative', id: theirs?.id ?? '' };
    await b.write([{ op: 'set', ...other, field: 'title', value: 'Dorpstuin' }]);
    await a.write([{ op: 'set', ...card, field: 'title', value: 'Buurttuin aan het water' }]);
    await bring(b, a);
    expect((await whatOf(a)).map(([, what]) => what)).toEqual(['versions']);

    await bring(a, b);
    await a.store.withdraw('initiative', id);
    await bring(a, b);
    expect((await whatOf(b)).map(([, what]) => what)).toContain('withdrawn');
  });

  it('tells of a lesson, by its own id, that it was used elsewhere', async () => {
    const [a, b] = [await aStore(), await aStore()];
    const id = anId();
    await a.write([creating('lesson', { title: 'Een hek helpt', shelved: true }, id)], 'create');
    await a.store.publish('lesson', id, []);
    await bring(a, b);
    const [theirs] = await b.store.list('lesson');

    const use = anId();
    const lessonId = theirs?.shared?.id ?? '';
    await b.write([creating('lessonUse', { lessonId, whatDiffered: 'geen hek' }, use)], 'share');
    await bring(b, a);

    expect(await a.store.news.list()).toMatchObject([
      { kind: 'lessonUse', id, recordId: use, title: 'Een hek helpt', isThere: true },
    ]);

    await a.write([{ op: 'delete', kind: 'lesson', id }], 'delete');
    expect(await a.store.news.list()).toMatchObject([{ recordId: use, isThere: false }]);
  });

  it.each([
    ['dilemma', { oneSide: 'Rust', otherSide: 'Samen' }, 'Rust / Samen'],
    ['translation', { theirWords: 'gedoe', ourWords: 'procedure' }, 'gedoe / procedure'],
    ['collision', { insight: 'Wij missen de jeugd' }, 'Wij missen de jeugd'],
  ])('lists a %s that was shared by the words it has', async (kind, values, title) => {
    const [a, b] = [await aStore(), await aStore()];
    const id = anId();
    await a.write([creating(kind, values, id)], 'create');
    await a.store.publish(kind, id, []);

    await bring(a, b);

    expect(await b.store.news.list()).toMatchObject([{ kind, title, what: 'new', isThere: true }]);
  });

  it.each([
    ['activity', { name: 'Soep op dinsdag' }, 'Soep op dinsdag'],
    ['programme', { name: 'Dorpsdeal' }, 'Dorpsdeal'],
  ])('lists a new %s, which everybody has at once', async (kind, values, title) => {
    const [a, b] = [await aStore(), await aStore()];
    await a.write([creating(kind, values)], 'create');

    await bring(a, b);

    expect(await whatOf(b)).toEqual([[title, 'new']]);
  });

  it('lists a new plank with the card it lies on, and none beside a card that is all new', async () => {
    const { a, b, id } = await two();
    await b.store.news.seen(null);
    const plank = { initiativeId: id, text: 'Gereedschap', contributionKind: 'strength' };
    await a.write([creating('contribution', plank)], 'create');
    await a.store.publish('initiative', id, []);
    await bring(a, b);

    const [theirs] = await b.store.list('initiative');
    expect(await b.store.news.list()).toMatchObject([
      {
        kind: 'contribution',
        title: 'Gereedschap',
        within: { kind: 'initiative', id: theirs?.id },
      },
    ]);

    const late = await aStore();
    await carryBase(portOf(a), portOf(late));
    expect(await whatOf(late)).toEqual([['Buurttuin', 'new']]);
    const [card] = await late.store.news.list();
    await late.store.news.seen([card?.key ?? '']);
    expect(await late.store.news.list()).toEqual([]);
  });

  it('is told of a whole state that was joined, too', async () => {
    const { a } = await two();
    const late = await aStore();

    await carryBase(portOf(a), portOf(late));

    expect(await whatOf(late)).toEqual([['Buurttuin', 'new']]);
    expect((await late.store.news.list())[0]?.authorId).toBe(a.store.authorId());
  });

  it('holds nothing of what was erased', async () => {
    const { a, b, id } = await two();

    await a.store.erase([{ kind: 'initiative', id }]);
    await bring(a, b);

    expect(await b.store.news.list()).toEqual([]);
    await b.restart();
    expect(await readFile(join(b.folder, 'news.json'), 'utf8')).not.toContain('initiative');
  });
});
