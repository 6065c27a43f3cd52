/** What a key does in a talk; those of a remote control for slides are among them. */
export type TellingStep = 'next' | 'previous' | 'first' | 'last' | 'black' | 'shelf' | 'end';

const steps: ReadonlyMap<string, TellingStep> = new Map<string, TellingStep>([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['d', 'shelf'],
  ['Escape', 'end'],
]);

export const stepOfKey = (key: string): TellingStep | undefined =>
  steps.get(key.length === 1 ? key.toLowerCase() : key);
