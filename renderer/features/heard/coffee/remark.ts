import { z } from 'zod';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { useHeld } from '../../../app/held.ts';
import type { HeldForm } from '../../../app/held.ts';
import { newId } from '../../../app/newId.ts';

const halfRemark = z.string().max(300);
const noRemark = (): string => '';

/** The form of a remark that is still being typed. */
export const coffeeForm = (tableId: string): string => `coffee/${tableId}`;

/** The remark that is being typed at a table; a crash leaves it there. */
export const useHalfRemark = (tableId: string): HeldForm<string> =>
  useHeld(coffeeForm(tableId), halfRemark, noRemark);

/** A remark of the table is a signal, still to be sorted. */
export const remarkEdit = (
  { id, villageId }: Pick<CoffeeTable, 'id' | 'villageId'>,
  text: string,
): Edit => ({
  op: 'create',
  kind: 'signal',
  id: newId(),
  values: { text, coffeeTableId: id, villageId },
});
