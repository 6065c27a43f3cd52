export const paperColourNames = ['water', 'live', 'well', 'clay', 'care', 'plum'] as const;
export type PaperColour = (typeof paperColourNames)[number];
/** The colour of an area on paper: each is readable on white, and white on it. */
export const paperColours = {
  water: '#0e5a62',
  live: '#2c6a35',
  well: '#805c00',
  clay: '#87451f',
  care: '#93284f',
  plum: '#5a4788',
} as const satisfies Readonly<Record<PaperColour, string>>;
