import type { Cards } from '../share/cards.ts';
import type { Links } from '../share/links.ts';
import { everyPartOf } from '../share/partsOf.ts';
import type { Target } from './halves.ts';

interface Looking {
  readonly cards: Cards;
  readonly links: Links;
}

/** All that goes for good when these do. */
export const withTheirParts = async (
  around: Looking,
  targets: readonly Target[],
): Promise<readonly Target[]> => [...targets, ...(await everyPartOf(around, targets))];

/**
 * What goes when the bin is emptied. Of a colleague's record only the private words `beside` it go:
 * whoever shared it may bring it back.
 */
export const inBin = async (
  around: Looking,
  thrown: readonly Target[],
): Promise<{ readonly own: readonly Target[]; readonly beside: readonly Target[] }> => {
  const beside: Target[] = [];
  for (const target of thrown) {
    const link = await around.links.of(target.kind, target.id);
    if (link?.privateId === link?.sharedId && link !== null) beside.push(target);
  }
  const own = thrown.filter((target) => !beside.includes(target));
  return { own: await withTheirParts(around, own), beside };
};
