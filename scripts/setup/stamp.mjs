import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFingerprint, writtenFingerprint } from './fingerprint.mjs';
import { stampDir } from './paths.mjs';
import { say } from './report.mjs';

/**
 * Does the work when its sources changed since the last time, or when somebody touched what came
 * out of it.
 * @param {{ name: string, from: readonly string[], to: readonly string[], fresh: string }} product
 * @param {() => Promise<void>} work
 */
export async function makeWhenChanged({ name, from, to, fresh }, work) {
  const file = join(stampDir, `${name}.stamp`);
  const sources = await contentFingerprint(from);
  const stamp = async () => `${sources} ${await writtenFingerprint(to)}`;
  if ((await readFile(file, 'utf8').catch(() => '')) === (await stamp())) {
    say(`• ${fresh}`);
    return;
  }
  await rm(file, { force: true });
  await work();
  await mkdir(stampDir, { recursive: true });
  await writeFile(file, await stamp());
}
