/** May resolve to `false`: something could not be kept. */
type Flush = () => unknown;

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
 * one editor that cannot send does not hold up the others. False when something is not kept.
 */
export const flushAll = async (): Promise<boolean> => {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  const flushed = await Promise.allSettled([...flushes].map(async (flush) => flush()));
  return flushed.every((one) => one.status === 'fulfilled' && one.value !== false);
};
