/** How the words of a slide get their size: alike on the screen of the room and on paper. */

/** What is drawn at this part of its size has the smallest letters that its styles allow. */
export const smallestFit = 0.45;
/** Halved so often, the size is right to a hundredth. */
export const fitHalvings = 6;

/** Long words are set smaller, as in the file for PowerPoint; whatever is longer yet, by its fit. */
export const wordsSizeOf = ({ length }: string): 'large' | 'medium' | 'small' =>
  length < 300 ? 'large' : length < 600 ? 'medium' : 'small';
