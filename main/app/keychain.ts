import { safeStorage } from 'electron';
import type { Keychain } from '../sharing/keychain.ts';

/** The calls before Electron 42: what they lock, the newer ones unlock. */
interface OldSafeStorage {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (words: string) => Buffer;
  readonly decryptString: (locked: Buffer) => string;
}

const hasNewCalls = 'encryptStringAsync' in safeStorage;
const old: OldSafeStorage = safeStorage;

/** On Linux without a key store Electron would lock with a password that everybody knows. */
const isSafe = async (): Promise<boolean> => {
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
    return false;
  }
  return hasNewCalls ? safeStorage.isAsyncEncryptionAvailable() : old.isEncryptionAvailable();
};

const decrypt = async (locked: Buffer): Promise<string> =>
  hasNewCalls ? (await safeStorage.decryptStringAsync(locked)).result : old.decryptString(locked);

/** The key store of the system: DPAPI, the Keychain, or a Linux desktop's own. */
export const systemKeychain: Keychain = {
  lock: async (words) => {
    if (!(await isSafe())) return null;
    const locked = hasNewCalls
      ? await safeStorage.encryptStringAsync(words)
      : old.encryptString(words);
    return locked.toString('base64');
  },
  unlock: async (locked) => {
    if (!(await isSafe())) return null;
    try {
      return await decrypt(Buffer.from(locked, 'base64'));
    } catch {
      // Locked on another computer, or for another account.
      return null;
    }
  },
};
