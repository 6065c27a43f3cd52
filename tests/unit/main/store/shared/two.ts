import { aStore, anId, creating } from '../aStore.ts';
import { carry } from './carry.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;

/** Two computers whose colleagues share; `a` has one village. */
export const two = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  await a.write([creating('village', { name: 'Onderdendam', strengths: ['haven'] }, id)], 'create');
  return { a, b, id, village: { kind: 'village', id } };
};

export const portOf = (computer: Computer) => computer.store.shared('0.1.0');
export const bring = (from: Computer, to: Computer) => carry(portOf(from), portOf(to));
