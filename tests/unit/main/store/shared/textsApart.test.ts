import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry, carryBase } from './carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
const bring = (from: Computer, to: Computer) =>
  carry(from.store.shared('0.1.0'), to.store.shared('0.1.0'));

const kind = 'lesson';

/** Writes at the end of a text. */
const writeOn = async (computer: Computer, id: string, field: string, words: string) => {
  const base = String((await computer.values(kind, id))?.[field] ?? '');
  await computer.write([{ op: 'text', kind, id, field, base, next: `${base}${words}` }]);
};

/** `b` writes in a text of `a`, who then goes on behind it, and writes in another text. */
const twoInOneText = async () => {
  const [a, b, c] = [await aStore(), await aStore(), await aStore()];
  const own = anId();
  await a.write([creating(kind, { title: 'Tuin', happened: 'Een.', shelved: true }, own)]);
  await a.store.publish(kind, own, []);
  await bring(a, b);
  const id = (await b.store.list(kind))[0]?.id ?? '';
  await writeOn(b, id, 'happened', ' Twee.');
  await bring(b, a);
  await writeOn(a, own, 'happened', ' Drie.');
  await writeOn(a, own, 'placeDiffers', 'Een klein dorp.');
  return { a, b, c, id };
};

const whole = { happened: 'Een. Twee. Drie.', placeDiffers: 'Een klein dorp.' };

describe('a text that builds on what did not come yet', () => {
  it('shows, with every text behind it, when that comes at last', async () => {
    const { a, b, c, id } = await twoInOneText();
    await bring(a, c);

    await bring(b, c);

    expect(await c.values(kind, id)).toMatchObject(whole);
    await c.restart();
    expect(await c.values(kind, id)).toMatchObject(whole);
  });

  it('shows also when the app was closed meanwhile', async () => {
    const { a, b, c, id } = await twoInOneText();
    await bring(a, c);
    await c.store.checkpoint();
    await c.restart();

    await bring(b, c);

    expect(await c.values(kind, id)).toMatchObject(whole);
  });

  it('shows with who began from a base of somebody to whom it did not come either', async () => {
    const { a, b, c, id } = await twoInOneText();
    await bring(a, c);
    const late = await aStore();
    await carryBase(c.store.shared('0.1.0'), late.store.shared('0.1.0'));

    await bring(b, late);

    expect(await late.values(kind, id)).toMatchObject(whole);
  });

  it('shows when it comes in a base', async () => {
    const { a, b, c, id } = await twoInOneText();
    await bring(a, c);

    await carryBase(b.store.shared('0.1.0'), c.store.shared('0.1.0'));

    expect(await c.values(kind, id)).toMatchObject(whole);
  });
});
