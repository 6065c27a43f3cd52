import { coffeeTable } from '../../shared/domain/coffeeTable.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import { call } from './api.ts';
import { goTo } from './route.ts';

/** The app stopped in the middle of a coffee table: it opens again where the talk was. */
export const resumeCoffee = async (): Promise<void> => {
  const listed = await call('record:list', { kind: coffeeTable.kind });
  const running = listed
    .map((raw) => readRecord(coffeeTable, raw))
    .filter(({ phase, sample }) => phase === 'listening' && !sample)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const [latest] = running;
  // Whoever went somewhere meanwhile stays there.
  if (latest && window.location.hash === '') goTo({ screen: 'heard', id: latest.id });
};
