import { expect, it } from 'vitest';
import { byName } from '../../../../renderer/domain/villageOrder.ts';

it('sorts villages without looking at an article in front', () => {
  const names = ['Zeerijp', "'t Zandt", 'Den Andel', 'De Marne', 'Baflo', 'Adorp', 'Mensingeweer'];

  const sorted = names.map((name) => ({ name })).toSorted(byName);

  expect(sorted.map(({ name }) => name)).toEqual([
    'Adorp',
    'Den Andel',
    'Baflo',
    'De Marne',
    'Mensingeweer',
    "'t Zandt",
    'Zeerijp',
  ]);
});
