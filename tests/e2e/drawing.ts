import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '__screens__');

/** Nothing moves any more and the letters are there. */
export const atRest = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  // Lists that show only what is in sight draw once more when they know their size.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
};

/** For the eyes of whoever works on the screens. */
export const draw = async (page: Page, name: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

/** What sticks out at the side, where nobody can scroll to it: a line for each element. */
export const sidewaysOverflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHeldIn = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(at);
        if (at !== element && overflowX !== 'visible') return true;
        if (clipPath !== 'none') return true;
        if (position === 'fixed') break;
      }
      return false;
    };
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1) && !isHeldIn(element);
    });
    const scrolls = [document.documentElement, ...document.querySelectorAll('main')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
    return [...new Set([...outside, ...scrolls])].map(
      (element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`,
    );
  });
