import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { launch } from './app.ts';
import type { OpenApp } from './app.ts';

// One app for all: every test leaves it as it was, for nothing that is refused changes anything.
let scratchDir: string;
let app: OpenApp;

test.beforeAll(async () => {
  scratchDir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-security-'));
  app = await launch(join(scratchDir, 'profile'));
  await app.page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
});

test.afterAll(async () => {
  await app.close();
  await rm(scratchDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const logLines = async (kind: string): Promise<number> => {
  const log = join(scratchDir, 'profile', 'profile', 'log', 'app.log');
  const written = await readFile(log, 'utf8').catch(() => '');
  return written.split('\n').filter((line) => line.includes(` ${kind}`)).length;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const refused = { ok: false, reference: expect.stringMatching(uuid) as unknown };

/** Runs code in a window that is not ours: another origin, no policy, but the same preload script. */
const inForeignWindow = (code: string): Promise<unknown> =>
  app.electron.evaluate(async ({ app: main, BrowserWindow }, script) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        preload: `${main.getAppPath()}/out/preload/index.cjs`,
      },
    });
    try {
      await window.loadURL('data:text/html,<title>foreign</title>');
      return (await window.webContents.executeJavaScript(script)) as unknown;
    } finally {
      window.destroy();
    }
  }, code);

/** Counts who knocks at a door of this computer that no page may reach. */
const listening = async () => {
  let knocks = 0;
  const server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('connection', () => {
    knocks += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${String(port)}`,
    knocks: () => knocks,
    close: () => server.close(),
  };
};

test.describe('at rest', () => {
  test('the page and Electron write no error and no security warning', () => {
    expect(app.problems).toEqual([]);
  });

  test('the window has isolation and sandbox on, and Node off', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
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
    const found = await app.page.evaluate(() =>
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
    const doors = await app.page.evaluate(() => Object.keys(window.api));

    expect(doors.sort()).toEqual([...Object.keys(contract), 'on'].sort());
  });

  test('the policy allows no inline script, no eval and no other origin', async () => {
    const policy = await app.page.evaluate(async () => {
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

test.describe('ways out of the page', () => {
  for (const address of [
    'https://example.com/',
    'app://elsewhere/index.html',
    'app://bruggenbouwer.example/index.html',
  ]) {
    test(`navigation to ${address} is refused`, async () => {
      const before = await logLines('navigation-refused');
      const here = app.page.url();

      await app.page.evaluate((target) => {
        window.location.href = target;
      }, address);

      await expect.poll(() => logLines('navigation-refused')).toBe(before + 1);
      expect(app.page.url()).toBe(here);
    });
  }

  test('navigation to a file is refused by Chromium itself', async () => {
    const here = app.page.url();
    const complaint = app.page.waitForEvent('console', (message) =>
      message.text().includes('Not allowed to load local resource'),
    );

    await app.page.evaluate(() => {
      window.location.href = 'file:///etc/passwd';
    });

    await complaint;
    expect(app.page.url()).toBe(here);
  });

  test('a form that would send the page elsewhere is refused', async () => {
    const violated = await app.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => {
              resolve(effectiveDirective);
            },
            { once: true },
          );
          const form = document.createElement('form');
          form.action = 'https://example.com/';
          document.body.append(form);
          form.submit();
          form.remove();
        }),
    );

    expect(violated).toBe('form-action');
  });

  test('a new window is refused', async () => {
    const before = await logLines('window-refused');

    const opened = await app.page.evaluate(() => window.open('https://example.com/') !== null);

    expect(opened).toBe(false);
    await expect.poll(() => logLines('window-refused')).toBe(before + 1);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('a link that asks for a new window is refused', async () => {
    const before = await logLines('window-refused');

    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });

    await expect.poll(() => logLines('window-refused')).toBe(before + 1);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('a frame inside the page is refused', async () => {
    const violated = await app.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => {
              resolve(effectiveDirective);
            },
            { once: true },
          );
          const frame = document.createElement('iframe');
          frame.src = 'https://example.com/';
          document.body.append(frame);
          frame.remove();
        }),
    );

    expect(violated).toBe('frame-src');
  });

  test('only web addresses go to the browser of the person', async () => {
    await app.electron.evaluate(({ shell }) => {
      Object.assign(globalThis, { opened: [] as string[] });
      shell.openExternal = (url) => {
        (globalThis as unknown as { opened: string[] }).opened.push(url);
        return Promise.resolve();
      };
    });

    const replies = await app.page.evaluate(() =>
      Promise.all(
        [
          'file:///etc/passwd',
          'javascript:alert(1)',
          'ms-settings:',
          'https://example.com/',
          'mailto:hallo@example.com',
        ].map((url) => window.api['app:openLink']({ url })),
      ),
    );

    const taken = { ok: true, value: true };
    expect(replies).toEqual([refused, refused, refused, taken, taken]);
    const opened = await app.electron.evaluate(
      () => (globalThis as unknown as { opened: string[] }).opened,
    );
    expect(opened).toEqual(['https://example.com/', 'mailto:hallo@example.com']);
  });
});

test.describe('permissions', () => {
  test('the place of the person is refused', async () => {
    const code = await app.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => {
              resolve(0);
            },
            (error) => {
              resolve(error.code);
            },
          );
        }),
    );

    expect(code).toBe(1);
  });

  test('system notices are refused', async () => {
    expect(await app.page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('reading the clipboard is refused', async () => {
    const outcome = await app.page.evaluate(() =>
      navigator.clipboard.readText().catch((error: unknown) => (error as Error).name),
    );

    expect(outcome).toBe('NotAllowedError');
  });

  test('camera and microphone are refused', async () => {
    const outcome = await app.page.evaluate(() =>
      navigator.mediaDevices
        .getUserMedia({ audio: true, video: true })
        .then(() => 'given')
        .catch((error: unknown) => (error as Error).name),
    );

    expect(outcome).not.toBe('given');
  });

  test('a permission that is asked for is refused and logged by its name', async () => {
    await app.page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }));

    expect(await logLines('permission-refused permission=geolocation')).toBeGreaterThan(0);
  });
});

test.describe('messages to main', () => {
  test('a window of another origin gets no answer and changes nothing', async () => {
    const reply = await inForeignWindow(
      `Promise.all([
        window.api['settings:get'](null),
        window.api['settings:change']({ language: 'en' }),
        window.api['record:list']({ kind: 'initiative' }),
      ])`,
    );

    expect(reply).toEqual([refused, refused, refused]);
    const settings = await app.page.evaluate(() => window.api['settings:get'](null));
    expect(settings).toMatchObject({ ok: true, value: { language: 'nl' } });
  });

  test('our own page inside a foreign one is not shown at all', async () => {
    const before = await logLines('navigation-refused');

    const shown = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL('data:text/html,<iframe src="app://bruggenbouwer/index.html"></iframe>');
      const urls = window.webContents.mainFrame.framesInSubtree.map(({ url }) => url);
      window.destroy();
      return urls.filter((url) => url.startsWith('app:'));
    });

    expect(shown).toEqual([]);
    expect(await logLines('navigation-refused')).toBe(before + 1);
  });

  for (const [what, input] of [
    ['a text', 'drop everything'],
    ['no edits', { edits: [], action: 'edit' }],
    ['an id that is none', { edits: [{ op: 'delete', kind: 'x', id: '../..' }], action: 'edit' }],
    ['an operation nobody knows', { edits: [{ op: 'run', kind: 'x' }], action: 'edit' }],
    ['an action nobody knows', { edits: [], action: 'steal' }],
  ] as const) {
    test(`a bad payload (${what}) gets a reference, and nothing is written`, async () => {
      const before = await app.page.evaluate(() => window.api['undo:state'](null));

      const reply = await app.page.evaluate(
        (sent) => (window.api['entry:write'] as (input: unknown) => Promise<unknown>)(sent),
        input,
      );

      expect(reply).toEqual(refused);
      expect(await logLines(`request-refused channel=entry:write why=bad-input`)).toBeGreaterThan(
        0,
      );
      expect(await app.page.evaluate(() => window.api['undo:state'](null))).toEqual(before);
    });
  }

  test('the reference in the answer is the one in the log', async () => {
    const reply = await app.page.evaluate(() =>
      (window.api['app:openPlace'] as (input: unknown) => Promise<unknown>)({ name: '/etc' }),
    );

    expect(reply).toEqual(refused);
    const { reference } = reply as { reference: string };
    expect(
      await logLines(`request-refused channel=app:openPlace why=bad-input reference=${reference}`),
    ).toBe(1);
  });
});

test.describe('files and the network', () => {
  test('a page cannot read a file: URL', async () => {
    const outcome = await app.page.evaluate(async () => {
      const byFetch = await fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      );
      const byImage = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => {
          resolve('read');
        };
        image.onerror = () => {
          resolve('refused');
        };
        image.src = 'file:///usr/share/pixmaps/debian-logo.png';
      });
      return [byFetch, byImage];
    });

    expect(outcome).toEqual(['refused', 'refused']);
  });

  test('the policy refuses a remote fetch before it leaves the page', async () => {
    const door = await listening();
    const violated = await app.page.evaluate(
      (host) =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => {
              resolve(effectiveDirective);
            },
            { once: true },
          );
          void fetch(`http://${host}/`).catch(() => undefined);
        }),
      door.host,
    );

    expect(violated).toBe('connect-src');
    expect(door.knocks()).toBe(0);
    door.close();
  });

  test('where no policy holds, the session refuses every request', async () => {
    const door = await listening();
    const before = await logLines('request-blocked');

    const outcome = await inForeignWindow(
      `Promise.all([
        fetch('http://${door.host}/').then(() => 'reached', () => 'refused'),
        fetch('file:///etc/passwd').then(() => 'reached', () => 'refused'),
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('reached');
          image.onerror = () => resolve('refused');
          image.src = 'http://${door.host}/a.png';
        }),
        new Promise((resolve) => {
          const socket = new WebSocket('ws://${door.host}/');
          socket.onopen = () => resolve('reached');
          socket.onerror = () => resolve('refused');
        }),
      ])`,
    );

    expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(door.knocks()).toBe(0);
    expect(await logLines('request-blocked')).toBeGreaterThanOrEqual(before + 3);
    door.close();
  });

  test('no host can be found, not even this computer by its name', async () => {
    const found = await app.electron.evaluate(({ session }) =>
      session.defaultSession.resolveHost('localhost').then(
        () => 'found',
        (error: unknown) => (error as Error).message,
      ),
    );

    expect(found).toContain('ERR_NAME_NOT_RESOLVED');
  });

  for (const path of [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%2fmain%2findex.js',
    '/%252e%252e%252fpackage.json',
    '/index.html%00.js',
    '/%',
    '//etc/passwd',
  ]) {
    test(`app://bruggenbouwer${path} leads to nothing`, async () => {
      const { status, text } = await app.page.evaluate(async (target) => {
        const response = await fetch(`app://bruggenbouwer${target}`);
        return { status: response.status, text: await response.text() };
      }, path);

      expect({ status, text }).toEqual({ status: 404, text: '' });
    });
  }

  test('nothing can be sent to our own pages', async () => {
    const status = await app.page.evaluate(
      async () => (await fetch('/index.html', { method: 'POST', body: 'x' })).status,
    );

    expect(status).toBe(404);
  });
});

test.describe('foreign code', () => {
  test('a script in the page does not run, nor does an attribute, nor eval', async () => {
    const ran = await app.page.evaluate(async () => {
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
    const blocked = await app.page.evaluate(
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
    expect(await app.page.evaluate(() => 'ranText' in window)).toBe(false);
  });
});
