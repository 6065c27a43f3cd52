import { expect } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { filesWith } from '../laidOpen.ts';
import { carry } from '../shared/carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
export const portOf = ({ store }: Computer) => store.shared('0.1.0');

/** A shared card of `a`, with words of its owner and words of a colleague beside it. */
export const aSharedCard = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  const values = { title: 'kanarietitel', notes: 'kanarie-eigenaar' };
  await a.write([creating('initiative', values, id)], 'create');
  await a.store.publish('initiative', id, []);
  await carry(portOf(a), portOf(b));
  const [theirs] = await b.store.list('initiative');
  if (theirs === undefined) throw new Error('nothing arrived');
  const note = { kind: 'initiative', id: theirs.id, field: 'caseNumber' };
  await b.write([{ op: 'set', ...note, value: 'kanarie-collega' }]);
  return { a, b, card: { kind: 'initiative', id }, theirs: { kind: 'initiative', id: theirs.id } };
};

const words = ['kanarietitel', 'kanarie-eigenaar', 'kanarie-collega'];
export const holdsNothing = async (computer: Computer) => {
  expect(await computer.store.list('initiative')).toEqual([]);
  await computer.close();
  expect(await filesWith(computer.folder, words)).toEqual([]);
};
