import type { FolderView } from '../folder/look.ts';
import type { SharedStatus } from '../port.ts';

export interface Waiting {
  readonly actor: string;
  /** How many entries there must be between what is here and what is there. */
  readonly missing: number;
}

/** Whom there are entries of that cannot be applied yet. */
export const waitingIn = (view: FolderView, { seen }: SharedStatus): readonly Waiting[] => {
  const firsts = new Map<string, number>();
  for (const { actor, first, last, tier } of view.segments) {
    // A copy may be torn for ever: it is nobody's to mend, so it promises nothing.
    if (tier === 'copy' || last <= (seen[actor] ?? 0)) continue;
    firsts.set(actor, Math.min(first, firsts.get(actor) ?? first));
  }
  return [...firsts].flatMap(([actor, first]) => {
    const missing = first - (seen[actor] ?? 0) - 1;
    return missing > 0 ? [{ actor, missing }] : [];
  });
};
