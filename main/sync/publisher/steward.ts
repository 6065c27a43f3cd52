import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { FolderView, SeenSegment } from '../folder/look.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { readSegmentFile } from '../reader/readFile.ts';

export type StewardError =
  /** This computer lacks something that the files of that one hold. */
  | { readonly kind: 'not-covered' }
  /** The folder does not answer, or did not let go of a file. */
  | { readonly kind: 'not-reachable' }
  | { readonly kind: 'own' };

export interface Stewardship {
  readonly view: FolderView;
  readonly status: SharedStatus;
  /** The manifests in the view that could be read. */
  readonly manifests: readonly Manifest[];
  readonly device: string;
}

/**
 * The files of a computer that does not come back; refused when this computer does not hold all that
 * is in them. A file that cannot be read and is of nobody known stays where it is.
 */
export const filesOfDevice = async (
  parts: SyncParts,
  { view, status, manifests, device }: Stewardship,
): Promise<Result<readonly string[], StewardError>> => {
  if (device === status.device) return err({ kind: 'own' });
  const segments = await segmentsOf(parts, view, status, device);
  const bases = view.manifests.filter((one) => one.device === device);
  const read = manifests.filter(({ dev }) => dev === device);
  const isSeen = (actor: string, n: number): boolean => (status.seen[actor] ?? 0) >= n;
  const isCovered =
    read.length === bases.length &&
    segments.every(({ actor, last }) => isSeen(actor, last)) &&
    read.every(({ head }) => Object.entries(head.seen).every(([actor, n]) => isSeen(actor, n)));
  if (!isCovered) return err({ kind: 'not-covered' });
  // What names others goes first: a base without its shards is none.
  return ok([
    ...bases.map(({ path }) => path),
    ...[...view.shards].filter((path) => path.startsWith(`b/${device}/`)),
    ...segments.map(({ path }) => path),
  ]);
};

/** In the folder of all devices only the header says whose a segment is. */
const segmentsOf = async (
  parts: SyncParts,
  { segments }: FolderView,
  { own }: SharedStatus,
  device: string,
): Promise<readonly SeenSegment[]> => {
  const actors = new Set<string>();
  for (const seen of segments) {
    if (Object.hasOwn(own, seen.actor) || actors.has(seen.actor)) continue;
    if (seen.path.startsWith(`s/${device}/`)) actors.add(seen.actor);
    if (seen.tier === 'rolled') continue;
    const read = await readSegmentFile(parts, seen);
    if (read.ok && read.value.header.dev === device) actors.add(seen.actor);
  }
  return segments.filter(({ actor }) => actors.has(actor));
};
