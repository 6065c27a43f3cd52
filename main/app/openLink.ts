import { shell } from 'electron';
import { isWebAddress } from './addresses.ts';

/** Opens a web address in the browser of the person. */
export const openLink = async (url: string): Promise<boolean> => {
  if (!isWebAddress(url)) return false;
  await shell.openExternal(url);
  return true;
};
