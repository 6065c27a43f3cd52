import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @template T
 * @param {(dir: string) => Promise<T>} work
 */
export async function withThrowAwayProfile(work) {
  const dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-'));
  try {
    return await work(dir);
  } finally {
    // Chromium's helpers may still be writing their last bytes.
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
