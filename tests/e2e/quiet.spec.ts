import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { logOf, untilDrawn } from './appProcess.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string };
  }[];
}

test('the app asks the network for nothing, not even a dictionary', async ({
  openApp,
  scratchDir,
}) => {
  const file = join(scratchDir, 'net.json');
  const { electron, page, close } = await openApp({
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'],
  });
  await untilDrawn(page);
  // A misspelled word, which makes a spelling checker look for its dictionary.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'field';
    field.lang = 'nl';
    document.body.prepend(field);
  });
  await page.locator('#field').pressSequentially('Dit is een fuot in de teskt. ');
  await page.evaluate(() => window.api['settings:change']({ spellCheck: true, language: 'en' }));
  const wordsKnown = await electron.evaluate(({ session }) =>
    session.defaultSession.listWordsInSpellCheckerDictionary(),
  );
  await close();

  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const named = new Map(
    Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]),
  );
  const happened = events.map(({ type, params }) => ({ name: named.get(type) ?? '', ...params }));
  const asked = happened
    .filter(({ name, url }) => name.startsWith('URL_REQUEST') && url !== undefined)
    .map(({ url }) => url)
    .filter((url) => /^(https?|wss?|ftp):/.test(url ?? ''));

  expect(wordsKnown).toEqual([]);
  expect(happened.length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
  expect(happened.filter(({ name }) => /^(TCP|UDP)_CONNECT/.test(name))).toEqual([]);
});

test('the log knows kinds and references, never the words of a person', async ({ openApp }) => {
  const canary = 'Vertrouwelijk gesprek bij de buurvrouw';
  const { electron, page, profileDir, problems } = await openApp();
  await untilDrawn(page);

  await page.evaluate(async (words) => {
    const ask = window.api as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    await ask['entry:write']?.({ edits: [{ op: words }], action: words });
    await ask['entry:write']?.({ edits: [], action: 'edit', [words]: words });
    await ask['app:openLink']?.({ url: `file:///${words}` });
    await ask['settings:change']?.({ person: { name: words, role: words } });
    window.location.href = `https://example.com/${words}`;
    window.open(`https://example.com/?${words}`);
    console.log(words);
  }, canary);
  await electron.evaluate((_electron, words) => {
    setTimeout(() => {
      throw new TypeError(`${words}\n    at ${words} (buurvrouw.ts:1:1)`);
    }, 0);
    void Promise.reject(new RangeError(words));
  }, canary);

  await expect.poll(() => logOf(profileDir)).toContain('unhandled-rejection where=RangeError');
  await expect.poll(() => logOf(profileDir)).toContain('uncaught-exception where=TypeError');
  const log = await logOf(profileDir);
  expect(log).toContain('request-refused channel=entry:write why=bad-input');
  expect(log).toContain('navigation-refused');
  expect(log).toContain('window-refused');
  expect(log.toLowerCase()).not.toContain('buurvrouw');
  expect(log.toLowerCase()).not.toContain('vertrouwelijk');
  problems.length = 0;
});
