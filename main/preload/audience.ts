import { contextBridge, ipcRenderer } from 'electron';
import type { RoomBridge, ShownToRoom } from '../../shared/ipc/audience.ts';

// The window that the room looks at: it hears which slide to show, and can ask nothing at all.
const room: RoomBridge = {
  onShown: (listener) => {
    ipcRenderer.on('shown', (_event, shown: ShownToRoom) => {
      listener(shown);
    });
  },
};

contextBridge.exposeInMainWorld('room', room);
