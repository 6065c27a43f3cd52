import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Store } from '../store/store.ts';

export type ShareHandlers = Pick<Handlers, Extract<keyof Handlers, `share:${string}`>>;

interface Parts {
  readonly store: Store;
  readonly settings: () => Settings;
  readonly app: string;
}

export const shareHandlers = ({ store, settings, app }: Parts): ShareHandlers => ({
  'share:preview': ({ kind, id }) => store.previewShare(kind, id),
  'share:publish': async ({ kind, id, choices }) => {
    const published = await store.publish(kind, id, choices);
    const { person, areaId } = settings();
    // Who shares says who she is; a colleague would see no name beside it otherwise.
    if (published.ok) await store.computers.introduce({ name: person.name, areaId, app });
    return published;
  },
  'share:withdraw': ({ kind, id }) => store.withdraw(kind, id),
  'share:author': () => store.authorId(),
});
