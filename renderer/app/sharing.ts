import { create } from 'zustand';
import { sharingOff } from '../../shared/ipc/sharing.ts';
import type { SharingState } from '../../shared/ipc/sharing.ts';
import { call, listen } from './api.ts';

/** How sharing stands, as main last told it. */
export const useSharing = create<SharingState>(() => sharingOff);

export const followSharing = (): (() => void) => {
  const stop = listen('sharing:changed', (changed) => {
    useSharing.setState(changed, true);
  });
  void call('sharing:state', null).then((state) => {
    useSharing.setState(state, true);
  });
  return stop;
};
