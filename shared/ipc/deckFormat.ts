/** What the slides of a talk can be saved as: a presentation, or one sheet to hand out. */
export const deckFormats = ['pptx', 'a3'] as const;
export type DeckFormat = (typeof deckFormats)[number];
