import { safeLink } from '../../shared/markdown/safeLink.ts';
import { call } from '../app/api.ts';

/** Hands an address to the person's own browser or mail program; main looks at it once more. */
export const openLink = (address: string): void => {
  const url = safeLink(address);
  if (url !== null) void call('app:openLink', { url }).catch(() => false);
};
