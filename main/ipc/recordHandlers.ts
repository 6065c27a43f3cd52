import type { Handlers } from '../../shared/ipc/contract.ts';

export type RecordHandlers = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    `record:${string}` | `entry:${string}` | `undo:${string}` | `history:${string}`
  >
>;
