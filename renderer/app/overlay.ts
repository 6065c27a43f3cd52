import { create } from 'zustand';

/** What lies over the screens; one at a time. */
export type Overlay = 'search' | 'newHeard' | 'shortcuts';

export const useOverlay = create<{ readonly open: Overlay | null }>(() => ({ open: null }));

export const openOverlay = (overlay: Overlay): void => {
  useOverlay.setState({ open: overlay });
};

export const closeOverlay = (): void => {
  useOverlay.setState({ open: null });
};
