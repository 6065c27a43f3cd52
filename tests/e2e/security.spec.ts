import { expect, test } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { openOnce, refused } from './openOnce.ts';

const guarded = openOnce();

test.describe('at rest', () => {
  test('the page and Electron write no error and no security warning', () => {
    expect(guarded.problems).toEqual([]);
  });

  test('the window has isolation and sandbox on, and Node off', async () => {
    const preferences = await guarded.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Missing from Electron's types, for it is meant for tests such as this.
      const contents = window?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
  });

  test('the page finds nothing of Node', async () => {
    const found = await guarded.page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
      ].filter((name) => name in globalThis),
    );

    expect(found).toEqual([]);
  });

  test('the page finds the channels of the contract, and no door beside them', async () => {
    const doors = await guarded.page.evaluate(() => Object.keys(window.api));

    expect(doors.sort()).toEqual([...Object.keys(contract), 'on'].sort());
  });

  test('the policy allows no inline script, no eval and no other origin', async () => {
    const policy = await guarded.page.evaluate(async () => {
      const { headers } = await fetch('/index.html');
      return headers.get('content-security-policy') ?? '';
    });
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );

    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });
});

test.describe('messages to main', () => {
  test('a window of another origin gets no answer and changes nothing', async () => {
    const reply = await guarded.inForeignWindow(
      `Promise.all([
        window.api['settings:get'](null),
        window.api['settings:change']({ language: 'en' }),
        window.api['record:list']({ kind: 'initiative' }),
      ])`,
    );

    expect(reply).toEqual([refused, refused, refused]);
    const settings = await guarded.page.evaluate(() => window.api['settings:get'](null));
    expect(settings).toMatchObject({ ok: true, value: { language: 'nl' } });
  });

  test('our own page inside a foreign one is not shown at all', async () => {
    const before = await guarded.logLines('navigation-refused');

    const shown = await guarded.electron.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL('data:text/html,<iframe src="app://bruggenbouwer/index.html"></iframe>');
      const urls = window.webContents.mainFrame.framesInSubtree.map(({ url }) => url);
      window.destroy();
      return urls.filter((url) => url.startsWith('app:'));
    });

    expect(shown).toEqual([]);
    expect(await guarded.logLines('navigation-refused')).toBe(before + 1);
  });

  for (const [what, input] of [
    ['a text', 'drop everything'],
    ['no edits', { edits: [], action: 'edit' }],
    ['an id that is none', { edits: [{ op: 'delete', kind: 'x', id: '../..' }], action: 'edit' }],
    ['an operation nobody knows', { edits: [{ op: 'run', kind: 'x' }], action: 'edit' }],
    ['an action nobody knows', { edits: [], action: 'steal' }],
  ] as const) {
    test(`a bad payload (${what}) gets a reference, and nothing is written`, async () => {
      const before = await guarded.page.evaluate(() => window.api['undo:state'](null));

      const reply = await guarded.page.evaluate(
        (sent) => (window.api['entry:write'] as (input: unknown) => Promise<unknown>)(sent),
        input,
      );

      expect(reply).toEqual(refused);
      expect(
        await guarded.logLines(`request-refused channel=entry:write why=bad-input`),
      ).toBeGreaterThan(0);
      expect(await guarded.page.evaluate(() => window.api['undo:state'](null))).toEqual(before);
    });
  }

  test('the reference in the answer is the one in the log', async () => {
    const reply = await guarded.page.evaluate(() =>
      (window.api['app:openPlace'] as (input: unknown) => Promise<unknown>)({ name: '/etc' }),
    );

    expect(reply).toEqual(refused);
    const { reference } = reply as { reference: string };
    expect(
      await guarded.logLines(
        `request-refused channel=app:openPlace why=bad-input reference=${reference}`,
      ),
    ).toBe(1);
  });
});

test.describe('foreign code', () => {
  test('a script in the page does not run, nor does an attribute, nor eval', async () => {
    const ran = await guarded.page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = '<img src="x:" onerror="window.ranAttribute = true">';
      const script = document.createElement('script');
      script.textContent = 'window.ranScript = true';
      place.append(script);
      const remote = document.createElement('script');
      remote.src = 'data:text/javascript,window.ranRemote=true';
      const settled = new Promise((resolve) => {
        remote.onload = resolve;
        remote.onerror = resolve;
      });
      place.append(remote);
      await settled;
      place.remove();
      return ['ranAttribute', 'ranScript', 'ranRemote'].filter((name) => name in window);
    });

    expect(ran).toEqual([]);
  });

  test('a text is never run as code', async () => {
    const blocked = await guarded.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective, blockedURI }) => {
              resolve(`${effectiveDirective} ${blockedURI}`);
            },
            { once: true },
          );
          // Playwright's own evaluation is exempt from the policy; a timer is not.
          Reflect.apply(window.setTimeout, window, ['window.ranText = true', 0]);
        }),
    );

    expect(blocked).toBe('script-src eval');
    expect(await guarded.page.evaluate(() => 'ranText' in window)).toBe(false);
  });
});
