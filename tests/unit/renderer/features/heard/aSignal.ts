import { coffeeTable } from '../../../../../shared/domain/coffeeTable.ts';
import type { CoffeeTable } from '../../../../../shared/domain/coffeeTable.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { signal } from '../../../../../shared/domain/signal.ts';
import type { Signal } from '../../../../../shared/domain/signal.ts';

const meta = { createdAt: '2018-01-01', updatedAt: '2018-01-01', authorId: 'me', values: {} };

export const aSignal = (part: Partial<Signal> = {}): Signal => ({
  ...readRecord(signal, { ...meta, id: 's', kind: 'signal' }),
  ...part,
});

export const aTable = (part: Partial<CoffeeTable> = {}): CoffeeTable => ({
  ...readRecord(coffeeTable, { ...meta, id: 'table', kind: 'coffeeTable' }),
  ...part,
});
