import type { EventMessage, Handlers } from '../../shared/ipc/contract.ts';
import { err } from '../../shared/result.ts';
import type { Store } from '../store/store.ts';
import { piecesOf } from './recordPieces.ts';

export type RecordHandlers = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    | `record:${string}`
    | `entry:${string}`
    | `undo:${string}`
    | `history:${string}`
    | `erase:${string}`
  >
>;

/** `isStopped`: nothing may go for good now. */
export const recordHandlers = (
  store: Store,
  isStopped: () => boolean = () => false,
  erase: Store['erase'] = (targets) => store.erase(targets),
): RecordHandlers => ({
  'record:list': ({ kind, fields }) => store.list(kind, fields),
  'record:pieces': async ({ kind }) => piecesOf(await store.list(kind)),
  'record:get': ({ kind, id }) => store.get(kind, id),
  'record:waiting': () => store.waiting(),
  'entry:write': (write) => store.write(write),
  'erase:records': async ({ targets }) =>
    isStopped() ? err({ kind: 'retention-stop' }) : erase(targets),
  'undo:state': () => store.undoState(),
  'undo:undo': (named) => store.undo(named?.step),
  'undo:redo': (named) => store.redo(named?.step),
  'history:list': ({ kind, id }) => store.history(kind, id),
  'history:putBack': ({ kind, id, ref }) => store.putBack(kind, id, ref),
});

/** Tells the windows which records changed, kind by kind, and what can be undone now. */
export const announceChanges = (
  store: Store,
  announce: (message: EventMessage) => void,
): (() => void) => {
  const stop = store.onChange((changed) => {
    for (const detail of changed) announce({ name: 'record:changed', detail });
    announce({ name: 'undo:changed', detail: store.undoState() });
  });
  const stopErased = store.onErased((targets) => {
    announce({ name: 'erase:erased', detail: { targets } });
  });
  return () => {
    stop();
    stopErased();
  };
};
