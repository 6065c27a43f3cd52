import { join, normalize, sep } from 'node:path';

export const pageOrigin = 'app://bruggenbouwer';

/** The file behind an address of ours, or null for any other and for what lies outside `folder`. */
export const pageFile = (folder: string, address: string): string | null => {
  const url = new URL(address);
  // Node gives an unknown scheme the origin "null", so its parts are compared.
  if (`${url.protocol}//${url.host}` !== pageOrigin) return null;
  const path = decoded(url.pathname);
  if (path === null || path.includes('\0')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
};

/** Null where the percent signs make no sense. */
const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};
