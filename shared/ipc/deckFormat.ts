/** What the slides of a talk can be saved as: a presentation, pages to mail, or one sheet to hand out. */
export const deckFormats = ['pptx', 'slides-pdf', 'a3'] as const;
export type DeckFormat = (typeof deckFormats)[number];
