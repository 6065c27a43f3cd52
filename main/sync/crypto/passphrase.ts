import { scrypt } from 'node:crypto';

/** scrypt's cost, as OWASP advises: 0.3 s and 128 MiB a guess. */
export const usualCost = 2 ** 17;
const block = 8;

/** As somebody says it: a space too many, on paper or on a screen, is no other phrase. */
const asSpoken = (passphrase: string): string =>
  passphrase.normalize('NFKC').trim().split(/\s+/).join(' ');

/** The key that a passphrase stands for. The same words count as the same, however they were typed. */
export const keyOfPassphrase = (
  passphrase: string,
  salt: Uint8Array,
  cost: number,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const options = { N: cost, r: block, p: 1, maxmem: 256 * 2 ** 20 };
    scrypt(asSpoken(passphrase), salt, 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
