/** The colours a bridge is painted with, by their names in `tokens.css`. */
export type Pigment =
  | 'ink'
  | 'ink-soft'
  | 'line'
  | 'line-strong'
  | 'surface'
  | 'water'
  | 'water-mid'
  | 'water-pale'
  | 'live-pale'
  | 'clay'
  | 'clay-mid'
  | 'clay-pale'
  | 'plum'
  | 'plank'
  | 'plank-edge';

export type Paint = (pigment: Pigment) => string;

/** On the screen the theme decides. */
export const screenPaint: Paint = (pigment) => `var(--${pigment})`;
