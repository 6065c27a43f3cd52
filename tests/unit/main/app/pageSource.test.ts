import { expect, test } from 'vitest';
import { pageSource } from '../../../../main/app/pageSource.ts';

test('the page comes from our own protocol and may reach nobody', () => {
  expect(pageSource(false, undefined)).toEqual({
    address: 'app://bruggenbouwer/index.html',
    audience: 'app://bruggenbouwer/audience.html',
    origins: ['app://bruggenbouwer'],
    hosts: [],
  });
});

test('in development it comes from the development server', () => {
  const source = pageSource(false, 'http://localhost:5173/');

  expect(source.address).toBe('http://localhost:5173/');
  expect(source.audience).toBe('http://localhost:5173/audience.html');
  expect(source.origins).toContain('http://localhost:5173');
  expect(source.hosts).toEqual(['localhost:5173']);
});

test('the package does not listen to the variable of a development server', () => {
  expect(pageSource(true, 'http://evil.example/')).toEqual(pageSource(true, undefined));
});
