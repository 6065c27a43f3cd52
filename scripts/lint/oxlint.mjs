// oxlint, with types: what changed since it last passed; all of it when the settings did, and in CI.
// Like every cache of a linter it does not see what a changed type does to a file that stayed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mustRun, run, tool } from '../setup/command.mjs';
import { contentFingerprint } from '../setup/fingerprint.mjs';
import { repositoryDir, stampDir } from '../setup/paths.mjs';
import { runScript, say } from '../setup/report.mjs';

const passedFile = join(stampDir, 'oxlint.json');
const settings = [
  ...['.oxlintrc.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'],
  ...['shared', 'main', 'renderer', 'scripts', 'tests'].map((layer) => `${layer}/tsconfig.json`),
];
/** A command line takes only so many names. */
const mostNames = 200;
const oxlint = tool('oxlint');

/** @typedef {{ settings: string, files: Record<string, string> }} Passed the hash of each file */

/** @returns {Promise<Passed>} */
const present = async () => {
  const failure = 'oxlint did not say which files it reads.';
  const names = (await mustRun([...oxlint, '--debug=files', '.'], { failure })).trim().split('\n');
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(repositoryDir, name));
      return [name, createHash('sha256').update(bytes).digest('base64')];
    }),
  );
  return { settings: await contentFingerprint(settings), files: Object.fromEntries(files) };
};

/** @returns {Promise<Passed>} */
const lastPassed = async () => {
  try {
    return JSON.parse(await readFile(passedFile, 'utf8'));
  } catch {
    return { settings: '', files: {} };
  }
};

/** @returns {Promise<string[]>} */
const toLint = async (/** @type {Passed} */ now) => {
  const before = await lastPassed();
  if (process.env['CI'] !== undefined || before.settings !== now.settings) return ['.'];
  const changed = Object.keys(now.files).filter((name) => now.files[name] !== before.files[name]);
  return changed.length > mostNames ? ['.'] : changed;
};

await runScript(async () => {
  const now = await present();
  const changed = await toLint(now);
  if (changed.length === 0) {
    say('Nothing changed');
    return 0;
  }
  const { code } = await run([...oxlint, '--max-warnings=0', ...changed], { visible: true });
  if (code !== 0) return code;
  await mkdir(dirname(passedFile), { recursive: true });
  await writeFile(passedFile, JSON.stringify(now));
  return 0;
});
