import type { Page } from '@playwright/test';

export interface Handled {
  readonly openMs: number;
  readonly frameMs: readonly number[];
  readonly moveMs: number;
}

/** Opens the board, scrolls its fullest column and moves a card, as far as the glass. */
export const handBoard = (page: Page): Promise<Handled> => page.evaluate(inPage);

/** Runs in the page: it can use nothing from outside. */
const inPage = async (): Promise<Handled> => {
  const frame = (): Promise<void> =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        done();
      });
    });
  const until = async <T>(look: () => T | null | undefined): Promise<T> => {
    const startedAt = performance.now();
    for (;;) {
      const seen = look();
      if (seen !== null && seen !== undefined) return seen;
      if (performance.now() - startedAt > 60_000) throw new Error(`never seen: ${String(look)}`);
      await frame();
    }
  };
  const list = (): HTMLElement | null => document.querySelector('[data-card-list]');
  const row = (): HTMLElement | null => document.querySelector('[data-card-list] [role=row]');
  const press = (on: HTMLElement): void => {
    for (const name of ['keydown', 'keyup']) {
      on.dispatchEvent(new KeyboardEvent(name, { key: 'Enter', code: 'Enter', bubbles: true }));
    }
  };

  window.location.hash = '#/exporteren';
  await until(() => (list() === null ? true : null));
  await frame();
  const openedAt = performance.now();
  window.location.hash = '#/bord';
  await until(row);
  await frame();
  const openMs = performance.now() - openedAt;

  // What the board does while nobody waits for it.
  for (let idle = 0; idle < 60; idle += 1) await frame();
  const column = await until(list);
  const scroller = [column, ...column.querySelectorAll<HTMLElement>('*')].find(
    (one) => one.scrollHeight > one.clientHeight + 200 && one.clientHeight > 200,
  );
  if (scroller === undefined) throw new Error('no column to scroll');
  const frameMs: number[] = [];
  let before = performance.now();
  for (let step = 1; step <= 40; step += 1) {
    scroller.scrollTop = step * 50;
    await frame();
    const now = performance.now();
    frameMs.push(now - before);
    before = now;
  }
  scroller.scrollTop = 0;
  await until(() => (scroller.scrollTop === 0 ? true : null));
  for (let idle = 0; idle < 10; idle += 1) await frame();

  // The first card goes to another column; gone from its own, it has moved.
  const first = await until(row);
  const { key } = first.dataset;
  const button = first.querySelector<HTMLElement>('button[aria-haspopup=menu]');
  if (button === null || key === undefined) throw new Error('a card without its menu');
  button.focus();
  press(button);
  const item = await until(() =>
    document.querySelector<HTMLElement>('[role=menu] [role=menuitem][data-key=building]'),
  );
  await frame();
  item.focus();
  const movedAt = performance.now();
  press(item);
  await until(() => (list()?.querySelector(`[role=row][data-key="${key}"]`) ? null : true));
  await frame();
  return { openMs, frameMs, moveMs: performance.now() - movedAt };
};
