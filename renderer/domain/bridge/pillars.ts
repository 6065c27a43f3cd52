import type { Standing } from './facts.ts';
import { deckY } from './frame.ts';
import type { Site } from './frame.ts';
import { polygon } from './geometry.ts';
import type { PillarShape } from './geometry.ts';

type Span = Pick<Site, 'left' | 'right'>;

/** No pillar stands on the slope of a bank. */
const inset = 0.07;

export const pillarSpacing = ({ left, right }: Span, count: number): number =>
  ((right - left) * (1 - 2 * inset)) / Math.max(1, count);

export const pillarX = (span: Span, count: number, at: number): number =>
  span.left + (span.right - span.left) * inset + pillarSpacing(span, count) * (at + 0.5);

export const pillarShapes = (
  standing: readonly Standing[],
  site: Site,
  text: number,
): readonly PillarShape[] => {
  const spacing = pillarSpacing(site, standing.length);
  const foot = Math.min(spacing * 0.72, text * 2.1);
  const head = foot * 0.66;
  const size = Math.min(foot * 0.52, text);
  return standing.map(({ id, panel, isEmpty }, at) => {
    const x = pillarX(site, standing.length, at);
    const under = (edge: number): number => deckY(site, edge) + site.plank * 0.4;
    return {
      id,
      panel,
      isEmpty,
      path: polygon([
        [x - head / 2, under(x - head / 2)],
        [x + head / 2, under(x + head / 2)],
        [x + foot / 2, site.footY],
        [x - foot / 2, site.footY],
      ]),
      sign: { x, y: site.footY - Math.min(foot * 0.6, text * 1.05), size },
    };
  });
};
