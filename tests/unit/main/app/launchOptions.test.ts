import { expect, test } from 'vitest';
import { launchOptions } from '../../../../main/app/launchOptions.ts';

test('a plain start asks for nothing', () => {
  expect(launchOptions(['electron', '.'])).toEqual({ sample: false, screenshot: null });
});

test('"--voorbeeld" opens on the sample', () => {
  expect(launchOptions(['electron', '.', '--voorbeeld']).sample).toBe(true);
});

test('"--screenshot" takes the file that follows it', () => {
  const args = ['electron', '.', '--screenshot', '/tmp/first.png', '--voorbeeld'];

  expect(launchOptions(args)).toEqual({ sample: true, screenshot: '/tmp/first.png' });
});

test('"--screenshot" without a file makes none', () => {
  expect(launchOptions(['electron', '.', '--screenshot']).screenshot).toBeNull();
  expect(launchOptions(['electron', '.', '--screenshot', '--voorbeeld']).screenshot).toBeNull();
});
