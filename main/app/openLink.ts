import { shell } from 'electron';
import { isLinkAddress } from './addresses.ts';

/** Opens an address in the browser or the mail program of the person. */
export const openLink = async (url: string): Promise<boolean> => {
  if (!isLinkAddress(url)) return false;
  await shell.openExternal(url);
  return true;
};
