import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir, stampDir } from './paths.mjs';

/** The 7za of the 7zip-bin package: a copy, because npm installs it without the right to run it. */
export async function sevenZip() {
  const platform = { darwin: 'mac', win32: 'win' }[String(process.platform)] ?? 'linux';
  const name = process.platform === 'win32' ? '7za.exe' : '7za';
  const packaged = join(repositoryDir, 'node_modules/7zip-bin', platform, process.arch, name);
  await mkdir(stampDir, { recursive: true });
  const runnable = join(stampDir, name);
  await copyFile(packaged, runnable);
  await chmod(runnable, 0o755);
  return runnable;
}
