import type { EpochKey } from '../sync/crypto/keyFileCodec.ts';
import { placeWithin } from '../sync/remote/remoteAt.ts';
import type { RemotePlace } from '../sync/remote/remoteAt.ts';
import type { PacketOrder } from '../sync/messages.ts';
import type { OpenedWorkspace } from '../sync/workspace.ts';
import type { Keychain } from './keychain.ts';
import { keepKeys, keptKeys } from './keptKeysCodec.ts';
import { folderOfPlace, keepUser, keptPassword, remotePlaceOf } from './place.ts';
import type { PlaceFile, SharingPlace, TeamOfStore } from './place.ts';

/** Which team's folder this computer shares, and the secrets that open it. */
export interface Membership {
  readonly place: () => SharingPlace | null;
  /** Where the folder is; null without one, and while its server's password is not known. */
  readonly at: () => RemotePlace | null;
  /** What the sharing process needs, also while this computer cannot get there. */
  readonly shares: () => PacketOrder['shares'];
  readonly rememberPassword: () => Promise<void>;
  /** False when the passphrase must be asked. */
  readonly rememberKeys: () => Promise<boolean>;
  /** A new password for the server; false without a server. */
  readonly signIn: (password: string) => Promise<boolean>;
  readonly join: (at: RemotePlace, opened: OpenedWorkspace) => Promise<SharingPlace>;
  readonly leave: () => Promise<void>;
  /** Whose words lie in the shared store: of the folder that is shared, or that was shared last. */
  readonly team: () => TeamOfStore | null;
}

export const createMembership = (file: PlaceFile, keychain: Keychain): Membership => {
  let keys: readonly EpochKey[] = [];
  let password: string | null = null;

  const at = (): RemotePlace | null => {
    const place = file.get();
    return place === null ? null : remotePlaceOf(place, password);
  };

  return {
    place: () => file.get(),
    at,
    shares: () => {
      const place = file.get();
      if (place === null) return null;
      const { root, workspace, isLocked } = place;
      const found = at();
      return { at: found === null ? null : placeWithin(found, root), workspace, isLocked, keys };
    },
    rememberPassword: async () => {
      const place = file.get();
      if (place !== null) password = await keptPassword(keychain, place);
    },
    rememberKeys: async () => {
      const place = file.get();
      if (place === null || !place.isLocked || keys.length > 0) return true;
      const found = await keptKeys(keychain, place.keptKeys);
      keys = found ?? [];
      return found !== null;
    },
    signIn: async (given) => {
      const place = file.get();
      if (place?.webdav == null) return false;
      password = given;
      const webdav = { ...place.webdav, keptPassword: await keychain.lock(given) };
      await file.set({ ...place, webdav }, file.team());
      return true;
    },
    join: async (where, opened) => {
      const { root, workspace, isLocked } = opened;
      keys = opened.keys;
      password = where.kind === 'webdav' ? where.user.password : null;
      const place = {
        folder: folderOfPlace(where),
        root,
        workspace,
        isLocked,
        keptKeys: isLocked ? await keepKeys(keychain, keys) : null,
        webdav: await keepUser(keychain, where),
      };
      await file.set(place, { workspace, isLocked });
      return place;
    },
    leave: async () => {
      await file.set(null, file.team());
      keys = [];
      password = null;
    },
    team: () => file.team(),
  };
};
