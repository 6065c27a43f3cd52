import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logError, logInfo } from './log.ts';

/** What of electron-updater is used here. */
export interface Updater {
  updateConfigPath: string | null;
  logger: unknown;
  checkForUpdates(): Promise<unknown>;
}

export interface UpdateParts {
  readonly feedUrl: URL | null;
  /** A folder of Chromium's, for the updater's own settings. */
  readonly folder: string;
  readonly load?: () => Promise<Updater>;
}

/**
 * Where whoever installs the app has put its updates; by default nowhere. Only https: the file that
 * says what is new also says which hash the installer must have.
 */
export const updateFeed = (environment: NodeJS.ProcessEnv): URL | null => {
  const given = environment['BRUGGENBOUWER_UPDATE_FEED'];
  if (given === undefined || !URL.canParse(given)) return null;
  const feed = new URL(given);
  return feed.protocol === 'https:' ? feed : null;
};

/** Looks for a newer version once, and installs it when the app ends. Without a feed: nothing. */
export const startUpdates = async (parts: UpdateParts): Promise<void> => {
  const { feedUrl, folder, load = loadUpdater } = parts;
  if (feedUrl === null) return;
  try {
    const updater = await load();
    // Its log would hold addresses and paths.
    updater.logger = null;
    updater.updateConfigPath = await writeUpdaterConfig(folder, feedUrl);
    await updater.checkForUpdates();
    logInfo('update-checked');
  } catch (error) {
    // No update is an ordinary day: no network, or a feed that is not there yet.
    logError('update', error);
  }
};

const loadUpdater = async (): Promise<Updater> => {
  const { default: electronUpdater } = await import('electron-updater');
  return electronUpdater.autoUpdater;
};

/** The file that a build with a fixed feed would carry. It is YAML, which JSON is too. */
const writeUpdaterConfig = async (folder: string, feedUrl: URL): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'update-feed.json');
  const config = {
    provider: 'generic',
    url: feedUrl.href,
    updaterCacheDirName: 'bruggenbouwer-updater',
  };
  await writeFile(path, JSON.stringify(config));
  return path;
};
