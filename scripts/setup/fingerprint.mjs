import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from './paths.mjs';

/** @param {string} path relative to the repository; a folder stands for the files in it */
async function filesUnder(path) {
  const found = await stat(join(repositoryDir, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(join(repositoryDir, path), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(repositoryDir.length + 1))
    .sort();
}

/**
 * By content, so that a fresh checkout or a changed branch and back asks for no work.
 * @param {readonly string[]} paths
 */
export async function contentFingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map(filesUnder))).flat()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(repositoryDir, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * By size and time: cheap, and enough to see that somebody else wrote there.
 * @param {readonly string[]} paths
 */
export async function writtenFingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map(filesUnder))).flat()) {
    const { size, mtimeMs } = await stat(join(repositoryDir, file));
    hash.update(`${file}\0${String(size)}\0${String(mtimeMs)}\0`);
  }
  return hash.digest('hex');
}
