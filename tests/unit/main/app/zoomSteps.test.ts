import { expect, test } from 'vitest';
import { zoomAfter } from '../../../../main/app/zoomSteps.ts';

const times = (count: number, step: 'in' | 'out'): number =>
  Array.from({ length: count }).reduce<number>((zoom) => zoomAfter(zoom, step), 1);

test('a step in and a step out lead back', () => {
  expect(zoomAfter(zoomAfter(1, 'in'), 'out')).toBe(1);
  expect(zoomAfter(1, 'in')).toBeGreaterThan(1);
});

test('it reaches 400 % and stops there', () => {
  expect(times(30, 'in')).toBe(4);
});

test('it stops at half', () => {
  expect(times(30, 'out')).toBe(0.5);
});

test('it goes back to normal from anywhere', () => {
  expect(zoomAfter(3.3, 'reset')).toBe(1);
});

test('from a size between two steps it goes to the next', () => {
  expect(zoomAfter(1.2, 'in')).toBe(1.25);
  expect(zoomAfter(1.2, 'out')).toBe(1.1);
});
