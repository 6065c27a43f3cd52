import { z } from 'zod';
import type { EpochKey } from '../sync/crypto/keyFileCodec.ts';
import type { Keychain } from './keychain.ts';

const kept = z.array(z.object({ id: z.string(), epoch: z.number(), bytes: z.base64() }));

/** Null when this computer has nowhere safe to keep them: then the passphrase is asked each start. */
export const keepKeys = (keychain: Keychain, keys: readonly EpochKey[]): Promise<string | null> =>
  keychain.lock(
    JSON.stringify(
      keys.map(({ id, epoch, bytes }) => ({
        id,
        epoch,
        bytes: Buffer.from(bytes).toString('base64'),
      })),
    ),
  );

export const keptKeys = async (
  keychain: Keychain,
  locked: string | null,
): Promise<readonly EpochKey[] | null> => {
  const words = locked === null ? null : await keychain.unlock(locked);
  if (words === null) return null;
  try {
    return kept
      .parse(JSON.parse(words))
      .map(({ id, epoch, bytes }) => ({ id, epoch, bytes: Buffer.from(bytes, 'base64') }));
  } catch {
    return null;
  }
};
