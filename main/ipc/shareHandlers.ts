import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Store } from '../store/store.ts';

export type ShareHandlers = Pick<Handlers, Extract<keyof Handlers, `share:${string}`>>;

export const shareHandlers = (store: Store): ShareHandlers => ({
  'share:preview': ({ kind, id }) => store.previewShare(kind, id),
  'share:publish': ({ kind, id, choices }) => store.publish(kind, id, choices),
  'share:withdraw': ({ kind, id }) => store.withdraw(kind, id),
  'share:author': () => store.authorId(),
});
