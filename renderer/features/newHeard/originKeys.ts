import { origins } from '../../../shared/domain/enums.ts';
import type { Origin } from '../../../shared/domain/enums.ts';

/** "1" is the first; a letter goes to the next one that begins with it, as in any list. */
export const originForKey = (
  key: string,
  labelOf: (origin: Origin) => string,
  current: Origin | null,
): Origin | undefined => {
  const counted = origins[Number(key) - 1];
  if (counted !== undefined) return counted;
  if (!/^\p{L}$/u.test(key)) return undefined;
  const at = current === null ? -1 : origins.indexOf(current);
  const inTurn = [...origins.slice(at + 1), ...origins.slice(0, at + 1)];
  return inTurn.find((one) => labelOf(one).toLowerCase().startsWith(key.toLowerCase()));
};
