import type { Receipt, WriteError } from '../../../shared/ipc/edit.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Checkpoints } from '../checkpoints.ts';
import type { Engine } from '../engine/engine.ts';
import type { Queue } from '../queue.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';
import { notSaved } from './actions.ts';
import type { Actions } from './actions.ts';

export interface ErasingParts {
  readonly stores: TwoStores;
  readonly links: Links;
  readonly actions: Actions;
  readonly queue: Queue;
  readonly checkpoints: Checkpoints;
}

/** Takes a record, in both stores where it is shared, out of everything this computer keeps. */
export const eraseRecord = async (
  parts: ErasingParts,
  kind: string,
  id: string,
): Promise<Result<Receipt, WriteError>> => {
  const { actions, queue, checkpoints } = parts;
  const halves = await halvesOf(parts, kind, id);
  for (const { engine, of } of halves) {
    const erased = await queue(() => actions.erase(engine, kind, of));
    if (!erased.ok) return erased;
  }
  const purged = await checkpoints.purge(halves.map(({ of }) => of));
  return purged.ok ? ok(actions.receipt()) : err(notSaved(purged.error));
};

const halvesOf = async (
  { stores, links }: ErasingParts,
  kind: string,
  id: string,
): Promise<readonly { readonly engine: Engine; readonly of: string }[]> => {
  const link = await links.of(kind, id);
  if (link === null) return [{ engine: await stores.engineOf(kind, id), of: id }];
  const shared = { engine: stores.shared, of: link.sharedId };
  return link.hasPrivate ? [shared, { engine: stores.private, of: link.privateId }] : [shared];
};
