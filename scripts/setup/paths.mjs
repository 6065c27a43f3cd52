import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const repositoryDir = resolve(import.meta.dirname, '../..');

/** Goes with node_modules: a fresh install forgets what an older one had built. */
export const stampDir = join(repositoryDir, 'node_modules/.cache/bruggenbouwer');

/** Where test reports go for whoever sums them. */
export const reportDir = join(stampDir, 'reports');

/** Outside the repository, so that every clone shares one runtime. */
export function userCacheDir() {
  const base =
    process.env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32' && process.env['LOCALAPPDATA']) ||
    join(homedir(), '.cache');
  return join(base, 'bruggenbouwer');
}
