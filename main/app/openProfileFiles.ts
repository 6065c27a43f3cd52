import { join } from 'node:path';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { SetApart } from '../store/file/durableJson.ts';
import { openHeldFile } from '../store/heldFile.ts';
import { openSettings } from '../store/settingsFile.ts';
import { openSharingFile } from '../store/sharingFile.ts';
import { openWindowFile } from '../store/windowFile.ts';

interface Parts {
  readonly folder: string;
  readonly setApart: SetApart;
  readonly onSettings: (changed: Settings) => void;
}

type Opened<F extends (...given: never) => unknown> = Awaited<ReturnType<F>>;

interface ProfileFiles {
  readonly settings: Opened<typeof openSettings>;
  readonly windowFile: Opened<typeof openWindowFile>;
  readonly sharingFile: Opened<typeof openSharingFile>;
  readonly held: Opened<typeof openHeldFile>;
}

/** The small files of a profile that lie beside the store. */
export const openProfileFiles = async ({
  folder,
  setApart,
  onSettings,
}: Parts): Promise<ProfileFiles> => {
  const [settings, windowFile, sharingFile, held] = await Promise.all([
    openSettings(join(folder, 'settings.json'), setApart, onSettings),
    openWindowFile(join(folder, 'window.json'), setApart),
    openSharingFile(join(folder, 'sharing.json'), setApart),
    openHeldFile(join(folder, 'forms.json'), setApart),
  ]);
  return { settings, windowFile, sharingFile, held };
};
