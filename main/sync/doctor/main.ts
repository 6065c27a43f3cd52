import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { folderRemote } from '../remote/folderRemote.ts';
import { describeReport } from './describeReport.ts';
import { examine } from './examine.ts';
import { exitCodes } from './report.ts';

const usage = 'npm run doctor -- FOLDER [--passphrase-file FILE] [--json]\n';

/** People may name the folder that they chose, or ours in it. */
const ownFolder = async (folder: string): Promise<string> => {
  const inside = join(folder, 'bruggenbouwer');
  const isThere = await stat(inside).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere ? inside : folder;
};

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: { 'passphrase-file': { type: 'string' }, json: { type: 'boolean' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    stdout.write(usage);
    return exitCodes.unusable;
  }
  const passphraseFile = values['passphrase-file'];
  const passphrase =
    passphraseFile === undefined ? null : (await readFile(passphraseFile, 'utf8')).trim();
  const clock = { now: Date.now, sleep: (ms: number) => wait(ms) };
  const report = await examine(folderRemote(await ownFolder(folder), clock), passphrase);
  const text = values.json === true ? JSON.stringify(report, null, 2) : describeReport(report);
  stdout.write(`${text}\n`);
  return exitCodes[report.verdict];
};

try {
  const code = await run();
  // What was printed goes out first.
  stdout.write('', () => exit(code));
} catch (error) {
  stdout.write(`${error instanceof Error ? error.message : 'unknown'}\n${usage}`, () =>
    exit(exitCodes.unusable),
  );
}
