import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { partsOfPath } from './remotePath.ts';

export type AddressError =
  | { readonly kind: 'no-address' }
  /** Over plain http everybody on the way reads the password. */
  | { readonly kind: 'not-secure' }
  /** A password in an address ends up in lists and logs. */
  | { readonly kind: 'holds-password' };

const ownComputer = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The address of a folder, as a person types or pastes it. */
export const parseWebdavAddress = (text: string): Result<URL, AddressError> => {
  if (!URL.canParse(text.trim())) return err({ kind: 'no-address' });
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err({ kind: 'no-address' });
  if (url.protocol === 'http:' && !ownComputer.test(url.hostname)) {
    return err({ kind: 'not-secure' });
  }
  if (url.username !== '' || url.password !== '') return err({ kind: 'holds-password' });
  if (url.search !== '' || url.hash !== '') return err({ kind: 'no-address' });
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return ok(url);
};

/** `path` was vetted by `partsOfPath`; `''` is the folder itself. */
export const fileUrl = (root: URL, path: string): URL =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), root);

export const folderUrl = (root: URL, path: string): URL =>
  path === '' ? root : new URL(`${fileUrl(root, path).href}/`);

/** The part of an address that says where on its server something lies; null for nonsense. */
const placeOf = (url: URL): readonly string[] | null => {
  try {
    return url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
};

const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && one.normalize('NFC') === other.normalize('NFC');

/**
 * Which name in a folder an answer's `href` means: `''` for the folder itself, null for whatever lies
 * elsewhere or has a name that we would not touch. An href is an address or a path on the same server.
 */
export const nameReader = (folder: URL): ((href: string) => string | null) => {
  const place = placeOf(folder) ?? [];
  return (href) => {
    if (!URL.canParse(href, folder.href)) return null;
    const url = new URL(href, folder);
    const parts = placeOf(url);
    if (url.origin !== folder.origin || parts === null) return null;
    if (!place.every((part, at) => isSame(part, parts[at]))) return null;
    const [name = '', ...deeper] = parts.slice(place.length);
    if (deeper.length > 0) return null;
    return name === '' || partsOfPath(name)?.length === 1 ? name : null;
  };
};
