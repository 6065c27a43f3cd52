import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} dir */
async function bytesIn(dir) {
  const names = await readdir(dir, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(dir, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        // Whoever fills the folder moves files while we look.
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Downloaders tell a terminal how far they are, not a script; the folder they fill tells anyone.
 * @template T
 * @param {string} dir
 * @param {(bytes: number) => void} onSize
 * @param {() => Promise<T>} work
 */
export async function watchingSize(dir, onSize, work) {
  const timer = setInterval(() => {
    void bytesIn(dir).then(onSize);
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
