import type { PlankFact } from './facts.ts';
import { deckY } from './frame.ts';
import type { Site } from './frame.ts';
import { polygon, say } from './geometry.ts';
import type { PlankShape } from './geometry.ts';

/** With fewer planks the bridge is not finished: the rest of the arch stays bare. */
const leastPlaces = 5;

export const placesOf = (count: number): number => Math.max(leastPlaces, count);

export const plankSpacing = (
  { left, right }: Pick<Site, 'left' | 'right'>,
  count: number,
): number => (right - left) / placesOf(count);

export const plankX = (site: Pick<Site, 'left' | 'right'>, count: number, at: number): number =>
  site.left + plankSpacing(site, count) * (at + 0.5);

const steps = 6;

export const plankShapes = (planks: readonly PlankFact[], site: Site): readonly PlankShape[] => {
  const spacing = plankSpacing(site, planks.length);
  const seam = Math.min(spacing * 0.05, site.plank * 0.35);
  return planks.map(({ id, status }, at) => {
    const from = site.left + spacing * at + seam;
    const to = site.left + spacing * (at + 1) - seam;
    const xs = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
    const under = xs.map((x) => [x, deckY(site, x)] as const);
    const upper = xs.toReversed().map((x) => [x, deckY(site, x) - site.plank] as const);
    return { id, status, path: polygon([...under, ...upper]) };
  });
};

/** A parabola is one quadratic curve, exactly. */
export const archPath = (site: Site): string => {
  const { left, right, bankY, crownY } = site;
  const sag = site.plank * 0.32;
  const peak = 2 * crownY - bankY;
  return `M${say(left - 3)} ${say(bankY + sag)}Q${say((left + right) / 2)} ${say(peak + sag)} ${say(right + 3)} ${say(bankY + sag)}`;
};
