import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { Report } from '../../../main/sync/doctor/report.ts';
import { severityOf } from '../../../main/sync/doctor/report.ts';
import { canariesIn, wordsIn } from './ledger.ts';
import { sharedId } from './person.ts';
import type { Abuse } from './abuse.ts';
import type { Stranger } from './stranger.ts';
import type { Place } from './takingPart.ts';

const doctor = join(import.meta.dirname, '../../../scripts/doctor.mjs');

/** What `npm run doctor` says. */
export const examineFolder = async ({ folder, passphrase }: Place): Promise<Report> => {
  const most = { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
  const asked = [doctor, folder, '--json'];
  if (passphrase !== null) {
    const file = `${folder}.wachtzin`;
    await writeFile(file, passphrase);
    asked.push('--passphrase-file', file);
  }
  const { stdout } = spawnSync(process.execPath, asked, most);
  return JSON.parse(stdout) as Report;
};

/** Damage that nobody planted. */
export const strangeDamage = (
  report: Report,
  { spoilt, lost }: Abuse,
  stranger: Stranger,
): readonly string[] => {
  const planted = new Set([...spoilt, ...lost, ...stranger.planted]);
  const devices = new Set([...planted].map((path) => /^b\/[0-9a-f]{16}\//.exec(path)?.[0]));
  return report.findings
    .filter(({ kind }) => severityOf(kind) !== 'note')
    .filter(({ path, kind }) => {
      // A base is not whole when one of its parts was spoilt or taken away.
      const device = /^b\/[0-9a-f]{16}\//.exec(path)?.[0];
      return !planted.has(path) && !(kind === 'incomplete base' && devices.has(device));
    })
    .map(({ path, kind, why = '' }) => `${kind} ${why} ${path}`);
};

/** What colleagues have in common, as one computer shows it. */
export const sharedState = (records: readonly RawRecord[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    records
      .filter(({ kind, shared }) => kind === 'village' || shared?.isLive === true)
      .map((record): [string, unknown] => [sharedId(record), sharedPart(record)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const sharedPart = ({ kind, conflicts = [], siblings = {}, values }: RawRecord): unknown => ({
  kind,
  conflicts: [...conflicts].sort(),
  words: [...wordsIn([values, siblings])].sort(),
  title: values['title'] ?? values['name'],
  texts: Object.entries(values)
    .filter(([, one]) => typeof one === 'string' && wordsIn(one).size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
});

const screens: Readonly<Record<string, string>> = {
  initiative: 'initiatief',
  lesson: 'magazijn',
};

const hashOf = ({ kind, id }: RawRecord): string => `#/${screens[kind] ?? 'dorpen'}/${id}`;

/** What a person reads on the page of a record, in its fields and behind "2 versies". */
export const shownOn = async (
  page: Page,
  record: RawRecord,
): Promise<{ readonly words: ReadonlySet<string>; readonly canaries: ReadonlySet<string> }> => {
  const { values } = record;
  const title = String(values['title'] ?? values['name']);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, hashOf(record));
  let text = '';
  for (let look = 0; look < 40 && !text.includes(title); look += 1) {
    await page.waitForTimeout(100);
    text = await textOf(page);
  }
  const versions = page.locator('main').getByRole('button', { name: /: \d+ versies$/ });
  for (const button of await versions.all()) {
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    text += await textOf(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  return { words: wordsIn(text), canaries: canariesIn(text) };
};

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.body.innerText, ...fields.map(({ value }) => value)].join('\n');
  });
