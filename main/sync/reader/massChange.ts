import type { Entry } from '../../kernel/entry.ts';

const always = 50;
const atLeast = 10;
const share = 0.2;

/**
 * True when one actor deletes or erases so much at once that a person should look first. A computer
 * that has nothing yet has nothing to lose.
 */
export const isMassChange = (entries: readonly Entry[], records: number): boolean => {
  const gone = new Set<string>();
  for (const { ops } of entries) {
    for (const op of ops) if (op.op === 'del' || op.op === 'erase') gone.add(op.r);
  }
  return isMass(gone.size, records);
};

export const isMass = (gone: number, records: number): boolean =>
  records > 0 && gone >= atLeast && (gone >= always || gone >= records * share);
