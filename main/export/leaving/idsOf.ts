import type { PaperOrder } from '../../../shared/ipc/export.ts';

/** The cards of an order. */
export const idsOf = (order: PaperOrder): readonly string[] =>
  order.kind === 'board' ? order.columns.flatMap(({ ids }) => ids) : order.ids;
