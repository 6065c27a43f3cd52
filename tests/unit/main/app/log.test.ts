import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logError, logInfo, logWarning, startLog } from '../../../../main/app/log.ts';

const canary = 'Geheim van de buurvrouw';
let folder: string;
const written = (): string => readFileSync(join(folder, 'app.log'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  startLog(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a line holds the level, the kind and the facts', () => {
  logWarning('page-gone', { reason: 'crashed', exitCode: 5 });

  expect(written()).toMatch(/ warn page-gone reason=crashed exitCode=5\n$/);
});

test('an error is written by its kind and place, without its message', () => {
  logError('request-failed', new Error(canary), { channel: 'entry:write' });

  expect(written()).toMatch(/error request-failed channel=entry:write where=Error\|log\.test\.ts/);
  expect(written()).not.toContain('buurvrouw');
});

test('a fact that reads like words of a person is left out', () => {
  logInfo('opened', { title: canary });

  expect(written()).toContain('title=(left-out)');
  expect(written()).not.toContain('buurvrouw');
});

test('a full log is set apart as the old one, and one old one is kept', () => {
  const kilobyte = 'x'.repeat(390);
  for (let line = 0; line < 3000; line++) logInfo('filler', { a: kilobyte });

  expect(readFileSync(join(folder, 'app.old.log')).length).toBeGreaterThan(1024 * 1024 - 1);
  expect(written().length).toBeLessThan(1024 * 1024);
});
