import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from './app.ts';
import type { OpenApp } from './app.ts';
import { logOf } from './appProcess.ts';

export interface OpenedOnce extends Pick<OpenApp, 'electron' | 'page' | 'problems'> {
  /** How many lines of this kind are in the log. */
  logLines(kind: string): Promise<number>;
  /** Runs code in a window that is not ours: another origin, no policy, the same preload script. */
  inForeignWindow(code: string): Promise<unknown>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the page gets to hear when main does not do as it asks. */
export const refused = { ok: false, reference: expect.stringMatching(uuid) as unknown };

/**
 * One app for all tests of a file: every one leaves it as it was, for nothing that is refused
 * changes anything.
 */
export const openOnce = (): OpenedOnce => {
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

  return {
    get electron() {
      return app.electron;
    },
    get page() {
      return app.page;
    },
    get problems() {
      return app.problems;
    },
    logLines: async (kind) => {
      const written = await logOf(app.profileDir);
      return written.split('\n').filter((line) => line.includes(` ${kind}`)).length;
    },
    inForeignWindow: (code) => inForeignWindow(app, code),
  };
};

const inForeignWindow = ({ electron }: OpenApp, code: string): Promise<unknown> =>
  electron.evaluate(async ({ app: main, BrowserWindow }, script) => {
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
