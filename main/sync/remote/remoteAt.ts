import { join } from 'node:path';
import type { Clock } from '../ports.ts';
import { folderRemote } from './folderRemote.ts';
import type { Remote } from './remote.ts';
import { timedRemote } from './timedRemote.ts';
import { folderUrl } from './webdavAddress.ts';
import type { WebdavUser } from './webdavHttp.ts';
import { webdavRemote } from './webdavRemote.ts';

/** Where files are shared. Everything in it can travel in a message. */
export type RemotePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  /** An address that `parseWebdavAddress` took. */
  | { readonly kind: 'webdav'; readonly address: string; readonly user: WebdavUser };

export const remoteAt = (place: RemotePlace, clock: Clock, onStuck: () => void): Remote =>
  place.kind === 'folder'
    ? timedRemote(folderRemote(place.folder, clock), clock, onStuck)
    : webdavRemote(new URL(place.address), place.user, clock);

/** A folder of ours within; `''` is the place itself. */
export const placeWithin = (place: RemotePlace, folder: string): RemotePlace =>
  place.kind === 'folder'
    ? { ...place, folder: join(place.folder, folder) }
    : { ...place, address: folderUrl(new URL(place.address), folder).href };
