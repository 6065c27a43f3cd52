import { expect, test } from 'vitest';
import { errorPlace } from '../../../../main/app/errorPlace.ts';

const canary = 'Geheim van de buurvrouw';

test('it names the kind of the error and the file, line and column', () => {
  const place = errorPlace(new TypeError('x'));

  expect(place).toMatch(/^TypeError\|errorPlace\.test\.ts:\d+:\d+/);
});

test('it names the code of a system error', () => {
  expect(errorPlace(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toMatch(/^Error:ENOSPC\|/);
});

test('it leaves out the message, also when that looks like a stack', () => {
  const error = new Error(`${canary}\n    at ${canary} (geheim.ts:1:1)`);

  expect(errorPlace(error)).not.toMatch(/geheim/i);
});

test('it leaves out the folders of a path', () => {
  const error = new Error('x');
  error.stack = 'Error: x\n    at open (/home/geheim/app/out/main/index.js:12:3)';

  expect(errorPlace(error)).toBe('Error|index.js:12:3');
});

test('of what is no error it names the type alone', () => {
  expect(errorPlace(canary)).toBe('string');
});

test('a code that is no code of the system is left out', () => {
  expect(errorPlace(Object.assign(new Error('x'), { code: canary }))).not.toContain('Geheim');
});
