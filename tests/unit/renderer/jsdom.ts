import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What Chromium has, the screens use, and jsdom does not know.

const css = { escape: (words: string) => words.replace(/[^\w-]/g, (sign) => `\\${sign}`) };
Object.defineProperty(globalThis, 'CSS', { value: css, configurable: true });

Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (media: string) =>
    Object.assign(new EventTarget(), { matches: false, media, onchange: null }),
});

Element.prototype.scrollTo = () => undefined;

afterEach(cleanup);
