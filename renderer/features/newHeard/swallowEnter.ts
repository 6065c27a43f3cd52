const forMs = 400;

/**
 * Somebody who presses Enter twice means it once. The second press would land on whatever has the
 * focus after the dialog, and open it again.
 */
export const swallowEnter = (): void => {
  const swallow = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = new AbortController();
  for (const name of ['keydown', 'keyup'] as const) {
    window.addEventListener(name, swallow, { capture: true, signal: stop.signal });
  }
  setTimeout(() => {
    stop.abort();
  }, forMs);
};
