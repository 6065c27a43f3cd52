import type { Handlers } from '../../shared/ipc/contract.ts';
import { savePicture } from '../export/savePicture.ts';
import type { PictureTools } from '../export/savePicture.ts';

interface Parts extends PictureTools {
  readonly copy: (png: Uint8Array<ArrayBuffer>) => Promise<void>;
}

/** Drawings that leave the app: to a file that the person chose, or to the clipboard. */
export const pictureHandlers = (
  parts: Parts,
): Pick<Handlers, Extract<keyof Handlers, `picture:${string}`>> => ({
  'picture:save': (order) => savePicture(order, parts),
  'picture:copy': async ({ png }) => {
    await parts.copy(png);
    return null;
  },
});
