import type { Bounds } from '../store/windowFile.ts';

/** Without `x` and `y` the window opens in the middle of the first display. */
export type Opening = Pick<Bounds, 'width' | 'height'> & Partial<Pick<Bounds, 'x' | 'y'>>;

const usual = { width: 1366, height: 768 };
/** As much of the title bar as a hand needs to drag the window back. */
const grip = { width: 120, height: 40 };

/**
 * Where to open: as the person left it, if a display still shows enough of the title bar there.
 * A screen that was unplugged must not leave the window out of reach.
 */
export const openingFor = (
  bounds: Bounds | null,
  /** The part of each display that is free for windows; the first display first. */
  workAreas: readonly [Bounds, ...Bounds[]],
): Opening => {
  const home = bounds === null ? undefined : workAreas.find((area) => showsGrip(area, bounds));
  if (bounds === null || home === undefined) return fitted(bounds ?? usual, workAreas[0]);
  return { x: bounds.x, y: bounds.y, ...fitted(bounds, home) };
};

const showsGrip = (area: Bounds, { x, y, width }: Bounds): boolean => {
  const left = Math.max(x, area.x);
  const right = Math.min(x + width, area.x + area.width);
  return right - left >= grip.width && y >= area.y && y + grip.height <= area.y + area.height;
};

const fitted = (size: Pick<Bounds, 'width' | 'height'>, area: Bounds) => ({
  width: Math.min(size.width, area.width),
  height: Math.min(size.height, area.height),
});
