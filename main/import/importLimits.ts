const mib = 2 ** 20;

/** What is taken in at once. Beyond it the person hears so; nothing is cut off silently. */
export const importLimits = {
  fileMib: 100,
  /** A workbook is a zip: so much it may hold when it is unfolded. */
  unfoldedMib: 150,
  zipEntries: 10_000,
  /** Of the notes in a folder together, and of one. */
  folderMib: 200,
  noteBytes: 5 * mib,
  folderFiles: 20_000,
  folderDepth: 20,
  rows: 20_000,
  columns: 200,
  /** Of one cell, in letters: the longest text that a card takes. */
  cell: 500_000,
} as const;

export const mibOf = (count: number): number => count * mib;
