import { create } from 'zustand';

/** What lies over the screens; one at a time. */
export type Overlay = 'search' | 'newHeard' | 'shortcuts' | 'menu';

interface OverlayState {
  readonly open: Overlay | null;
  /** What the search panel starts with. */
  readonly sought: string;
}

export const useOverlay = create<OverlayState>(() => ({ open: null, sought: '' }));

export const openOverlay = (overlay: Overlay): void => {
  useOverlay.setState({ open: overlay, sought: '' });
};

export const openSearch = (sought = ''): void => {
  useOverlay.setState({ open: 'search', sought });
};

export const closeOverlay = (): void => {
  useOverlay.setState({ open: null, sought: '' });
};
