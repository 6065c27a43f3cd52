import { useEffect } from 'react';
import { create } from 'zustand';
import { call, listen } from '../../app/api.ts';

/** Which files are on this computer, as far as somebody asked. */
const useKnown = create<{ readonly here: ReadonlyMap<string, boolean> }>(() => ({
  here: new Map(),
}));

const learn = (hashes: readonly string[], here: (hash: string) => boolean): void => {
  useKnown.setState((known) => ({
    here: new Map([...known.here, ...hashes.map((hash) => [hash, here(hash)] as const)]),
  }));
};

/** Undefined until main has told. What a colleague sends may arrive while somebody looks. */
export const useHere = (hash: string | undefined): boolean | undefined => {
  const isHere = useKnown(({ here }) => (hash === undefined ? undefined : here.get(hash)));
  useEffect(() => {
    if (hash === undefined) return;
    void call('attachment:here', { hashes: [hash] }).then((here) => {
      learn([hash], (one) => here.includes(one));
    });
    return listen('attachment:arrived', (arrived) => {
      if (arrived.hash === hash) learn([hash], () => true);
    });
  }, [hash]);
  return isHere;
};
