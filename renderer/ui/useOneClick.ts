import { useRef } from 'react';

/** As slow as a double click may be on a usual desktop. */
const doubleClickMs = 500;

/**
 * A double click counts as one: for a button that adds something and stays where it is. What saves
 * and then goes away has `useOnce`.
 */
export const useOneClick = <About extends readonly unknown[]>(
  press: (...about: About) => void,
): ((...about: About) => void) => {
  const lastAt = useRef(-doubleClickMs);
  return (...about) => {
    const now = performance.now();
    if (now - lastAt.current < doubleClickMs) return;
    lastAt.current = now;
    press(...about);
  };
};
