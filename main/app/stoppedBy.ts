/**
 * Rejects when the signal is given. Destroying a window may leave what was asked of its page without
 * an answer for ever, so whoever waits for one races it against this.
 */
export const stoppedBy = (signal: AbortSignal): Promise<never> => {
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('stopped', 'AbortError'));
    });
  });
  // Nobody may be waiting when it is given.
  stopped.catch(() => undefined);
  return stopped;
};
