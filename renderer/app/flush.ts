type Flush = () => void | Promise<void>;

const flushes = new Set<Flush>();

/** An editor says how to send what is being typed; returns how to stop. */
export const registerFlush = (flush: Flush): (() => void) => {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
};

/**
 * Sends everything that is being typed. Fields that send when they lose the focus are made to;
 * one editor that cannot send does not hold up the others.
 */
export const flushAll = async (): Promise<void> => {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  await Promise.allSettled([...flushes].map(async (flush) => flush()));
};
