import { useEffect, useMemo, useState } from 'react';

const firstCards = 12;
const step = 96;

/** jsdom has no idle time of its own. */
const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 0);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = window.requestIdleCallback(act);
  return () => {
    window.cancelIdleCallback(handle);
  };
};

/**
 * The first of many cards at once, the others while nobody waits for them. A list makes a node of
 * every card it is given, drawn or not: with 5,000 of them, opening the board took three times as
 * long.
 */
export const useGrowing = <T>(all: readonly T[]): readonly T[] => {
  const [limit, setLimit] = useState(firstCards);
  const isWhole = limit >= all.length;
  useEffect(() => {
    if (isWhole) return;
    return whenIdle(() => {
      setLimit(limit + step);
    });
  }, [isWhole, limit]);
  return useMemo(() => (isWhole ? all : all.slice(0, limit)), [all, isWhole, limit]);
};
