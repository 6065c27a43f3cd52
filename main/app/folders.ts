import { join } from 'node:path';
import type { App } from 'electron';

export interface Folders {
  /** The person's own data. Never in a folder that roams or is synced: two writers would meet. */
  readonly profile: string;
  readonly quarantine: string;
  readonly log: string;
  /** Copies of files that other programs opened. */
  readonly opened: string;
  /** What Chromium keeps for itself. */
  readonly session: string;
}

export interface FolderFacts {
  readonly platform: NodeJS.Platform;
  readonly userData: string;
  /** %LOCALAPPDATA%: the part of a Windows profile that stays on this computer. */
  readonly localAppData: string | undefined;
  /** `--user-data-dir` was given: everything goes there. */
  readonly isChosen: boolean;
}

/** On Windows `userData` roams from computer to computer, so almost nothing may lie in it. */
export const foldersFor = (facts: FolderFacts): Folders => {
  const { platform, userData, localAppData, isChosen } = facts;
  const staysHere = platform === 'win32' && !isChosen && localAppData !== undefined;
  const home = staysHere ? join(localAppData, 'Bruggenbouwer') : userData;
  const profile = join(home, 'profile');
  return {
    profile,
    quarantine: join(profile, 'quarantine'),
    log: join(profile, 'log'),
    opened: join(profile, 'opened'),
    session: staysHere ? join(home, 'session') : userData,
  };
};

/** Must run before Electron is ready. */
export const settleFolders = (app: App): Folders => {
  const folders = foldersFor({
    platform: process.platform,
    userData: app.getPath('userData'),
    localAppData: process.env['LOCALAPPDATA'],
    isChosen: app.commandLine.hasSwitch('user-data-dir'),
  });
  app.setPath('sessionData', folders.session);
  return folders;
};
