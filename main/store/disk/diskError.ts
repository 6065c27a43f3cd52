/** What a disk says no with; the kinds that `WriteError` shows to the person. */
export interface DiskError {
  readonly kind: 'disk-full' | 'no-access' | 'disk-error';
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
// ENOENT comes when the folder itself is gone: a profile on a drive that was taken out.
const refused = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT', 'ENOTDIR', 'ENODEV']);

/** Turns a refusal of the disk into a value. What no disk said is a bug and is thrown on. */
export const asDiskError = (error: unknown): DiskError => {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (full.has(code)) return { kind: 'disk-full' };
  return { kind: refused.has(code) ? 'no-access' : 'disk-error' };
};

/** The code of an error that came from a system call. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
