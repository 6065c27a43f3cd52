import { join } from 'node:path';
import { BrowserWindow, powerSaveBlocker, screen } from 'electron';
import type { Input } from 'electron';
import type { AudiencePlace, ShownToRoom } from '../../shared/ipc/audience.ts';
import type { EventMessage } from '../../shared/ipc/contract.ts';
import { audienceSpot } from './audiencePlace.ts';
import type { AudienceSpot } from './audiencePlace.ts';

export interface Audience {
  readonly open: (shown: ShownToRoom) => AudiencePlace;
  readonly show: (shown: ShownToRoom) => void;
  /** Over the whole display that it is on, and back. */
  readonly fill: () => void;
  readonly close: () => void;
}

interface Parts {
  /** The window of whoever speaks. */
  readonly presenter: BrowserWindow;
  readonly address: string;
  readonly announce: (message: EventMessage) => void;
}

interface Room {
  readonly window: BrowserWindow;
  spot: AudienceSpot;
  shown: ShownToRoom;
}

/** Keys of the talk, and those of a remote control for slides. */
const steering = new Set([
  ...['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'],
  ...['b', 'B', '.', 'd', 'D', 'Escape'],
  // Of a box that the room chose.
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
]);

/** The window that the room looks at. It shows one slide or the shelf, and lasts as long as the talk. */
export const createAudience = ({ presenter, address, announce }: Parts): Audience => {
  let room: Room | null = null;
  const spotNow = (): AudienceSpot =>
    audienceSpot(screen.getAllDisplays(), screen.getDisplayMatching(presenter.getBounds()));
  const tell = (place: AudiencePlace): void => {
    announce({ name: 'audience:changed', detail: { place } });
  };

  const onKey = (event: { preventDefault: () => void }, input: Input): void => {
    if (input.type !== 'keyDown' || input.control || input.alt || input.meta) return;
    if (input.key === 'F11') fill();
    if (!steering.has(input.key)) return;
    event.preventDefault();
    announce({ name: 'audience:key', detail: { key: input.key } });
    if (input.key === 'Escape') close();
  };
  /** A display came or went. What the room sees goes where it can be seen. */
  const settle = (): void => {
    if (room === null) return;
    const { window, spot } = room;
    const next = spotNow();
    if (next.place === spot.place && next.displayId === spot.displayId) return;
    room.spot = next;
    place(window, next);
    presenter.focus();
    tell(next.place);
  };

  const open = (shown: ShownToRoom): AudiencePlace => {
    if (room !== null) {
      show(shown);
      room.window.showInactive();
      return room.spot.place;
    }
    const spot = spotNow();
    const window = createRoomWindow(spot);
    room = { window, spot, shown };
    const awake = powerSaveBlocker.start('prevent-display-sleep');
    window.webContents.on('before-input-event', onKey);
    window.webContents.on('did-finish-load', () => {
      if (room !== null) show(room.shown);
    });
    screen.on('display-added', settle);
    screen.on('display-removed', settle);
    window.once('ready-to-show', () => {
      window.showInactive();
      // A display may have come or gone since it was asked for.
      if (room?.spot.place === 'display') window.setFullScreen(true);
      presenter.focus();
    });
    window.once('closed', () => {
      room = null;
      powerSaveBlocker.stop(awake);
      screen.off('display-added', settle);
      screen.off('display-removed', settle);
      tell('closed');
    });
    // What shows nothing any more is closed: the speaker hears of it, and can open it anew.
    const giveUp = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    window.webContents.on('render-process-gone', giveUp);
    void window.loadURL(address).catch(giveUp);
    return spot.place;
  };
  const show = (shown: ShownToRoom): void => {
    if (room === null) return;
    room.shown = shown;
    room.window.webContents.send('shown', shown);
  };
  const fill = (): void => {
    room?.window.setFullScreen(!room.window.isFullScreen());
  };
  const close = (): void => {
    room?.window.destroy();
  };

  presenter.on('close', close);
  // A page that was loaded anew tells nothing any more.
  presenter.webContents.on('did-finish-load', close);
  return { open, show, fill, close };
};

const createRoomWindow = ({ bounds }: AudienceSpot): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 320,
    minHeight: 180,
    show: false,
    title: 'Bruggenbouwer',
    backgroundColor: '#000000',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/audience.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.removeMenu();
  return window;
};

const place = (window: BrowserWindow, spot: AudienceSpot): void => {
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds(spot.bounds);
  if (spot.place === 'display') window.setFullScreen(true);
};
