import type { RemotePlace } from '../sync/remote/remoteAt.ts';
import type { Keychain } from './keychain.ts';

/** Which folder this computer shares, and where that is remembered. */
export interface SharingPlace {
  /** A path, or the address of a folder on a WebDAV server. */
  readonly folder: string;
  /** The workspace's folder within it. */
  readonly root: string;
  readonly workspace: string;
  readonly isLocked: boolean;
  /** Locked by the computer's key store; null when it has none. */
  readonly keptKeys: string | null;
  /** Null for a plain folder. */
  readonly webdav: KeptUser | null;
}

interface KeptUser {
  readonly user: string;
  /** Locked by the computer's key store; null when it has none. */
  readonly keptPassword: string | null;
}

/** Whose words lie in the shared store, also after this computer left them. */
export interface TeamOfStore {
  readonly workspace: string;
  readonly isLocked: boolean;
}

export interface PlaceFile {
  readonly get: () => SharingPlace | null;
  /** Null before the first team, and in a profile that left it before this was remembered. */
  readonly team: () => TeamOfStore | null;
  /** Both in one write: no crash leaves the one without the other. */
  readonly set: (place: SharingPlace | null, team: TeamOfStore | null) => Promise<void>;
}

export const folderOfPlace = (at: RemotePlace): string =>
  at.kind === 'folder' ? at.folder : at.address;

/** Null while the password for the server is not known. */
export const remotePlaceOf = (
  { folder, webdav }: SharingPlace,
  password: string | null,
): RemotePlace | null => {
  if (webdav === null) return { kind: 'folder', folder };
  if (password === null) return null;
  return { kind: 'webdav', address: folder, user: { name: webdav.user, password } };
};

export const keepUser = async (keychain: Keychain, at: RemotePlace): Promise<KeptUser | null> =>
  at.kind === 'folder'
    ? null
    : { user: at.user.name, keptPassword: await keychain.lock(at.user.password) };

export const keptPassword = async (
  keychain: Keychain,
  { webdav }: SharingPlace,
): Promise<string | null> => {
  const locked = webdav?.keptPassword ?? null;
  return locked === null ? null : keychain.unlock(locked);
};
