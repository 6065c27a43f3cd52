import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { parseMultistatus } from './parseMultistatus.ts';
import type { DavResource } from './parseMultistatus.ts';
import type { Listing, RemoteError } from './remote.ts';
import { nameReader } from './webdavAddress.ts';
import { errorOfStatus, textOf } from './webdavAnswer.ts';
import type { Ask } from './webdavHttp.ts';

/** 50,000 names of the longest kind, from the wordiest of servers. */
const listingBytes = 64 * 2 ** 20;
const whatIsIt =
  '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

export interface Found {
  /** What lies at the address itself. */
  readonly isFolder: boolean;
  readonly listing: Listing;
}

/** An address of a web page, or of a server that answers in its own way. */
const notDav: Result<never, RemoteError> = err({ kind: 'unavailable', code: 'NO-WEBDAV' });

/** What lies at an address, and with depth 1 what lies in it. */
export const find = (
  ask: Ask,
  url: URL,
  depth: '0' | '1',
  withinMs: number,
): Promise<Result<Found, RemoteError>> =>
  ask(
    {
      method: 'PROPFIND',
      url,
      withinMs,
      headers: { depth, 'content-type': 'application/xml; charset=utf-8' },
      body: whatIsIt,
    },
    async (response) => {
      const { status } = response;
      if (status === 405 || status === 501 || (response.ok && status !== 207)) return notDav;
      if (status !== 207) return err(errorOfStatus(status));
      const resources = await parseMultistatus(textOf(response, listingBytes));
      const found = resources === null ? null : foundAt(url, resources);
      return found === null ? notDav : ok(found);
    },
  );

/** An honest answer names what was asked about; else nothing in it counts. */
const foundAt = (url: URL, resources: readonly DavResource[]): Found | null => {
  const nameOfHref = nameReader(url);
  const isFolderByName = new Map<string, boolean>();
  for (const { href, isFolder } of resources) {
    const name = nameOfHref(href);
    if (name !== null && !isFolderByName.has(name)) isFolderByName.set(name, isFolder);
  }
  const isFolder = isFolderByName.get('');
  if (isFolder === undefined) return null;
  isFolderByName.delete('');
  const names = [...isFolderByName];
  const namesThat = (isWanted: boolean): readonly string[] =>
    names.filter(([, isOne]) => isOne === isWanted).map(([name]) => name);
  return { isFolder, listing: { files: namesThat(false), folders: namesThat(true) } };
};
