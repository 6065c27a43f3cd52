import { useEffect, useMemo, useState } from 'react';

const firstCards = 12;
const step = 96;
/** What is in sight comes first, and all else that a first screen asks for. */
const restMs = 1000;

const after = (ms: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** jsdom has no idle time of its own. */
const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) return after(0, act);
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
  const [isRested, setRested] = useState(false);
  const isWhole = limit >= all.length;
  useEffect(
    () =>
      after(restMs, () => {
        setRested(true);
      }),
    [],
  );
  useEffect(() => {
    if (isWhole || !isRested) return;
    return whenIdle(() => {
      setLimit(limit + step);
    });
  }, [isRested, isWhole, limit]);
  return useMemo(() => (isWhole ? all : all.slice(0, limit)), [all, isWhole, limit]);
};
