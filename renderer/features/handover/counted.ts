/** Kinds that have words of their own in a count. */
export const named = [
  'initiative',
  'lesson',
  'person',
  'party',
  'contactMoment',
  'undercurrentNote',
  'attachment',
  'story',
  'presentation',
] as const;

/** Places that go along because a card names them, and the app's own notes of this very work. */
const hidden = new Set([
  'village',
  'area',
  'department',
  'villageVision',
  'visionPoint',
  'handover',
  'takenOver',
]);

export const isTold = (kind: string): boolean => !hidden.has(kind);

/** Whether a count has a line to show. */
export const hasLines = (counts: Readonly<Record<string, number>>): boolean =>
  Object.entries(counts).some(([kind, count]) => count > 0 && isTold(kind));
