import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What Chromium has, the screens use, and jsdom does not know.

const css = { escape: (words: string) => words.replace(/[^\w-]/g, (sign) => `\\${sign}`) };
Object.defineProperty(globalThis, 'CSS', { value: css, configurable: true });

Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (media: string) =>
    Object.assign(new EventTarget(), { matches: false, media, onchange: null }),
});

class ResizeObserver {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}
Object.defineProperty(globalThis, 'ResizeObserver', { value: ResizeObserver, configurable: true });
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });

Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// A screen is read when it is first shown, and on a busy machine that takes a while.
configure({ asyncUtilTimeout: 45_000 });
afterEach(cleanup);
