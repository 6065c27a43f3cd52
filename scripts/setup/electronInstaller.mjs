import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.mjs';
import { watchingSize } from './folderSize.mjs';
import { repositoryDir } from './paths.mjs';
import { say, step } from './report.mjs';

// Differs a little between platforms; it only has to give a sense of how far.
const expectedBytes = 120_000_000;
const silentForMs = 30_000;

/** Runs the installer that the electron package carries. A refused download is an outcome. */
export async function runElectronInstaller() {
  await step('Downloading Electron with its own installer (about 120 MB)', async (progress) => {
    const dir = await mkdtemp(join(tmpdir(), 'electron-download-'));
    const deadline = new AbortController();
    // A network that swallows the request says nothing; do not wait for it.
    const timer = setTimeout(() => {
      deadline.abort();
    }, silentForMs);
    const onSize = (/** @type {number} */ bytes) => {
      if (bytes > 0) clearTimeout(timer);
      progress(bytes / expectedBytes);
    };
    const installer = join(repositoryDir, 'node_modules/electron/install.js');
    const outcome = await watchingSize(dir, onSize, () =>
      run([process.execPath, installer], {
        env: { TMPDIR: dir, TEMP: dir, TMP: dir },
        signal: deadline.signal,
      }),
    );
    clearTimeout(timer);
    await rm(dir, { recursive: true, force: true });
    if (outcome.code !== 0)
      say(`  refused (${outcome.output.trim().split('\n')[0] || 'no answer'})`);
  });
}
