const forMs = 400;

/**
 * Somebody who presses Enter twice means it once. The second press would land on whatever has the
 * focus after the dialog, and open it again. After any other key Enter means something new.
 */
export const swallowEnter = (): void => {
  const stop = new AbortController();
  const swallow = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') {
      if (event.type === 'keydown') stop.abort();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  for (const name of ['keydown', 'keyup'] as const) {
    window.addEventListener(name, swallow, { capture: true, signal: stop.signal });
  }
  setTimeout(() => {
    stop.abort();
  }, forMs);
};
