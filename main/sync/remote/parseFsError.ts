import type { RemoteError } from './remote.ts';

const unreachable = new Set([
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ECONNRESET',
  'ECONNABORTED',
  'ESTALE',
  'ENODEV',
  'ENXIO',
]);
const full = new Set(['ENOSPC', 'EDQUOT']);
const never = new Set(['EISDIR', 'ENOTDIR', 'ELOOP', 'EINVAL', 'ENAMETOOLONG']);

/**
 * What an error of the file system means for sharing. A code that is not known counts as busy:
 * network drives invent their own, and a later try does no harm. Throws what is no such error.
 */
export const parseFsError = (error: unknown): RemoteError => {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT') return { kind: 'absent' };
  if (full.has(code)) return { kind: 'full' };
  if (unreachable.has(code)) return { kind: 'unavailable', code };
  return never.has(code) ? { kind: 'refused', why: code } : { kind: 'busy', code };
};

export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
};
