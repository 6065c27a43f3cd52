import { expect, test } from 'vitest';
import { openingFor } from '../../../../main/app/windowPlace.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1040 };

test('the first time it opens at the usual size, in the middle', () => {
  expect(openingFor(null, [beamer])).toEqual({ width: 1366, height: 768 });
});

test('it opens where it was left', () => {
  const left = { x: 1500, y: 100, width: 900, height: 700 };

  expect(openingFor(left, [laptop, beamer])).toEqual(left);
});

test('when its display is gone it opens on the first one, at its own size', () => {
  const left = { x: 1500, y: 100, width: 900, height: 700 };

  expect(openingFor(left, [laptop])).toEqual({ width: 900, height: 700 });
});

test('a window that hangs half over an edge still counts as shown', () => {
  const left = { x: -400, y: 50, width: 900, height: 600 };

  expect(openingFor(left, [laptop])).toEqual(left);
});

test.each([
  ['above the display', { x: 100, y: -300, width: 900, height: 600 }],
  ['below it', { x: 100, y: 720, width: 900, height: 600 }],
  ['with a sliver in view', { x: 1300, y: 50, width: 900, height: 600 }],
])('a window whose title bar is %s comes back to the middle', (_where, left) => {
  expect(openingFor(left, [laptop])).toEqual({ width: 900, height: 600 });
});

test('it is never larger than the display', () => {
  const left = { x: 0, y: 0, width: 3000, height: 2000 };

  expect(openingFor(left, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
});
