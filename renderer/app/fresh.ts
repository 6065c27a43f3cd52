import { create } from 'zustand';

interface Fresh {
  readonly ids: ReadonlySet<string>;
}

/** Records that were made just now, for whoever shows them to mark for a while. */
const useFreshIds = create<Fresh>(() => ({ ids: new Set() }));

const staysMs = 6000;

export const markFresh = (id: string): void => {
  useFreshIds.setState(({ ids }) => ({ ids: new Set([...ids, id]) }));
  setTimeout(() => {
    useFreshIds.setState(({ ids }) => ({ ids: new Set([...ids].filter((one) => one !== id)) }));
  }, staysMs);
};

export const useFresh = (id: string): boolean => useFreshIds(({ ids }) => ids.has(id));
