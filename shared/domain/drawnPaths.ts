/** Drawings that the screen and paper share, each in its own colours: what an SVG calls `d`. */

/** The app's mark, in a box of 36 by 26: a wooden arch over water. */
export const markPaths = {
  pillars: 'M10 10.5V16M18 6v10M26 10.5V16',
  arch: 'M2 15.5C7 1.8 29 1.8 34 15.5',
  water: 'M2 21.5c2.7-2.6 5.3-2.6 8 0s5.3 2.6 8 0 5.3-2.6 8 0 5.3 2.6 8 0',
};

/** The whole work, in a box of 800 by 300: a bridge between two banks, on three pillars. */
export const wholeWorkPaths = {
  water: 'M150 250q20 -12 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0',
  leftBank: 'M0 300V180H150q30 50 40 120Z',
  rightBank: 'M800 300V180H650q-30 50 -40 120Z',
  pillars: 'M270 106V270M400 90V270M530 106V270',
  arch: 'M130 180C260 60 540 60 670 180',
};
