import { expect, test } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { openOnce, refused } from './openOnce.ts';

const guarded = openOnce();

test.describe('ways out of the page', () => {
  for (const address of [
    'https://example.com/',
    'app://elsewhere/index.html',
    'app://bruggenbouwer.example/index.html',
  ]) {
    test(`navigation to ${address} is refused`, async () => {
      const before = await guarded.logLines('navigation-refused');
      const here = guarded.page.url();

      await guarded.page.evaluate((target) => {
        window.location.href = target;
      }, address);

      await expect.poll(() => guarded.logLines('navigation-refused')).toBe(before + 1);
      expect(guarded.page.url()).toBe(here);
    });
  }

  test('navigation to a file is refused by Chromium itself', async () => {
    const here = guarded.page.url();
    const complaint = guarded.page.waitForEvent('console', (message) =>
      message.text().includes('Not allowed to load local resource'),
    );

    await guarded.page.evaluate(() => {
      window.location.href = 'file:///etc/passwd';
    });

    await complaint;
    expect(guarded.page.url()).toBe(here);
  });

  test('a form that would send the page elsewhere is refused', async () => {
    const violated = await guarded.page.evaluate(
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
    const before = await guarded.logLines('window-refused');

    const opened = await guarded.page.evaluate(() => window.open('https://example.com/') !== null);

    expect(opened).toBe(false);
    await expect.poll(() => guarded.logLines('window-refused')).toBe(before + 1);
    expect(guarded.electron.windows()).toHaveLength(1);
  });

  test('a link that asks for a new window is refused', async () => {
    const before = await guarded.logLines('window-refused');

    await guarded.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });

    await expect.poll(() => guarded.logLines('window-refused')).toBe(before + 1);
    expect(guarded.electron.windows()).toHaveLength(1);
  });

  test('a frame inside the page is refused', async () => {
    const violated = await guarded.page.evaluate(
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
    await guarded.electron.evaluate(({ shell }) => {
      Object.assign(globalThis, { opened: [] as string[] });
      shell.openExternal = (url) => {
        (globalThis as unknown as { opened: string[] }).opened.push(url);
        return Promise.resolve();
      };
    });

    const replies = await guarded.page.evaluate(() =>
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
    const opened = await guarded.electron.evaluate(
      () => (globalThis as unknown as { opened: string[] }).opened,
    );
    expect(opened).toEqual(['https://example.com/', 'mailto:hallo@example.com']);
  });
});

test.describe('permissions', () => {
  test('the place of the person is refused', async () => {
    const code = await guarded.page.evaluate(
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
    expect(await guarded.page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('reading the clipboard is refused', async () => {
    const outcome = await guarded.page.evaluate(() =>
      navigator.clipboard.readText().catch((error: unknown) => (error as Error).name),
    );

    expect(outcome).toBe('NotAllowedError');
  });

  test('camera and microphone are refused', async () => {
    const outcome = await guarded.page.evaluate(() =>
      navigator.mediaDevices
        .getUserMedia({ audio: true, video: true })
        .then(() => 'given')
        .catch((error: unknown) => (error as Error).name),
    );

    expect(outcome).not.toBe('given');
  });

  test('a permission that is asked for is refused and logged by its name', async () => {
    await guarded.page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }));

    expect(await guarded.logLines('permission-refused permission=geolocation')).toBeGreaterThan(0);
  });
});
