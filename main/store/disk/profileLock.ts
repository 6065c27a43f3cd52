import type { Result } from '../../../shared/result.ts';

export interface ProfileLock {
  readonly release: () => Promise<void>;
}

/**
 * One writer a profile. The lock of a process that died is taken over at once; a folder that may not
 * be written can be locked too (the first opener holds it).
 */
export type LockProfile = (
  folder: string,
) => Promise<Result<ProfileLock, { readonly kind: 'in-use' }>>;
