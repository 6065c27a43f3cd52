import { create } from 'zustand';
import { hashOf, holdPlace } from '../../app/route.ts';
import { begin } from './session.ts';
import type { Session } from './session.ts';

interface Room {
  readonly session: Session | null;
  /** Somebody wanted to go elsewhere: the room asks first. */
  readonly isLeaving: boolean;
  /** The shredder is at work, or has just been. */
  readonly isShredded: boolean;
  /** Everything went to the clipboard: who must keep it has it. */
  readonly isCopied: boolean;
}

/** Outside the components, so that no redrawing loses it; in memory, so that nothing keeps it. */
export const useRoom = create<Room>(() => ({
  session: null,
  isLeaving: false,
  isShredded: false,
  isCopied: false,
}));

let letGo: (() => void) | null = null;

/** The address of the room while a circle sits in it. */
const inside = 'binnen';

export const enterRoom = (): void => {
  useRoom.setState({ session: begin(), isLeaving: false, isShredded: false, isCopied: false });
  const place = hashOf({ screen: 'collide', id: inside });
  window.location.hash = place;
  letGo = holdPlace(place, () => {
    useRoom.setState({ isLeaving: true });
  });
};

export const changeSession = (change: (session: Session) => Session): void => {
  useRoom.setState(({ session }) => ({
    session: session === null ? null : change(session),
    isCopied: false,
  }));
};

export const askToLeave = (isLeaving: boolean): void => {
  useRoom.setState({ isLeaving });
};

/** Everything that was typed is gone after this. */
export const emptyRoom = (isShredded: boolean): void => {
  letGo?.();
  letGo = null;
  useRoom.setState({ session: null, isLeaving: false, isShredded });
};

export const copiedRoom = (): void => {
  useRoom.setState({ isCopied: true });
};

export const endShredding = (): void => {
  useRoom.setState({ isShredded: false });
};
