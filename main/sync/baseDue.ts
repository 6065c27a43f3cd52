import type { FolderView } from './folder/look.ts';
import type { Manifest } from './format/manifestCodec.ts';
import type { SharedStatus } from './port.ts';

const mostFiles = 100;
const mostEntries = 2_000;

export interface BaseQuestion {
  readonly view: FolderView;
  readonly status: SharedStatus;
  readonly manifests: readonly Manifest[];
  /** Actors of whom some other device misses entries. */
  readonly needed: ReadonlySet<string>;
}

/**
 * Whether this computer should publish a base. `now`: what it wrote is nowhere in the folder any
 * more. `erased`: its own base still holds what was erased. `soon`: it would help, and whoever comes
 * first does it.
 */
export const isBaseDue = (question: BaseQuestion): 'now' | 'erased' | 'soon' | null => {
  const { view, status, manifests, needed } = question;
  if (isUncovered(question)) return 'now';
  const own = manifests.filter(({ dev }) => dev === status.device);
  if (own.some(({ purged = 0 }) => purged < status.erased.length)) return 'erased';
  const beyond = Math.min(
    ...[{}, ...manifests.map(({ head }) => head.seen)].map((seen) => entriesBeyond(status, seen)),
  );
  const isNeeded = [...needed].some(
    (actor) => (status.seen[actor] ?? 0) > coveredBy(manifests, actor),
  );
  // Not all there are: those that a base covers go by themselves, and the next edit is always near.
  const files = Math.min(
    ...[{}, ...manifests.map(({ head }) => head.seen)].map((seen) => filesBeyond(view, seen)),
  );
  const isMuch = beyond > mostEntries || files > mostFiles;
  return isMuch || isNeeded ? 'soon' : null;
};

/** Entries that the store forgot because a base held them must stay in some base. */
const isUncovered = ({ status, manifests }: BaseQuestion): boolean =>
  Object.entries(status.own).some(
    ([actor, { released }]) => released > 0 && coveredBy(manifests, actor) < released,
  );

const coveredBy = (manifests: readonly Manifest[], actor: string): number =>
  Math.max(0, ...manifests.map(({ head }) => head.seen[actor] ?? 0));

const filesBeyond = ({ segments }: FolderView, base: Readonly<Record<string, number>>): number =>
  segments.filter(({ actor, last }) => last > (base[actor] ?? 0)).length;

const entriesBeyond = ({ seen }: SharedStatus, base: Readonly<Record<string, number>>): number =>
  Object.entries(seen).reduce((sum, [actor, n]) => sum + Math.max(n - (base[actor] ?? 0), 0), 0);
