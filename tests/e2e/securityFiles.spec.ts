import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { openOnce } from './openOnce.ts';

const guarded = openOnce();

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

test.describe('files and the network', () => {
  test('a page cannot read a file: URL', async () => {
    const outcome = await guarded.page.evaluate(async () => {
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
    const violated = await guarded.page.evaluate(
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
    const before = await guarded.logLines('request-blocked');

    const outcome = await guarded.inForeignWindow(
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
    expect(await guarded.logLines('request-blocked')).toBeGreaterThanOrEqual(before + 3);
    door.close();
  });

  test('no host can be found, not even this computer by its name', async () => {
    const found = await guarded.electron.evaluate(({ session }) =>
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
      const { status, text } = await guarded.page.evaluate(async (target) => {
        const response = await fetch(`app://bruggenbouwer${target}`);
        return { status: response.status, text: await response.text() };
      }, path);

      expect({ status, text }).toEqual({ status: 404, text: '' });
    });
  }

  test('nothing can be sent to our own pages', async () => {
    const status = await guarded.page.evaluate(
      async () => (await fetch('/index.html', { method: 'POST', body: 'x' })).status,
    );

    expect(status).toBe(404);
  });
});
