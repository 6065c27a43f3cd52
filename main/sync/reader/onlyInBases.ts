import type { FolderView } from '../folder/look.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import type { SharedStatus } from '../port.ts';
import type { Waiting } from './waiting.ts';

/**
 * Entries of which no log is left in the folder, only bases: who was away while a log went would
 * not see in any name that there is something to wait for. A conflict copy and a file that was
 * refused or is not whole promise nothing: what could be read of them was read before this is asked.
 */
export const onlyInBases = (
  { segments }: FolderView,
  { seen }: SharedStatus,
  manifests: readonly Manifest[],
  isUnread: (path: string) => boolean,
): readonly Waiting[] => {
  const reach = new Map<string, number>();
  for (const { head } of manifests) {
    for (const [actor, n] of Object.entries(head.seen)) {
      reach.set(actor, Math.max(n, reach.get(actor) ?? 0));
    }
  }
  return [...reach].flatMap(([actor, n]) => {
    const known = seen[actor] ?? 0;
    const isInLog = segments.some(
      ({ actor: of, last, tier, path }) =>
        of === actor && last > known && tier !== 'copy' && !isUnread(path),
    );
    return n > known && !isInLog ? [{ actor, missing: n - known }] : [];
  });
};
