import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { winnerOf } from '../../kernel/live.ts';
import type { Change } from '../edit/change.ts';
import { fieldOf } from '../edit/checkEdit.ts';
import type { TwoStores } from '../twoStores.ts';
import type { Cards } from './cards.ts';
import { find, isAlive } from './links.ts';
import type { Link, Links } from './links.ts';
import { withdrawing } from './partsOf.ts';
import { staysAtHome } from './onlyHere.ts';
import { staysHome } from './staysHome.ts';

export interface Redirecting {
  readonly cards: Cards;
  readonly stores: TwoStores;
  readonly links: Links;
  /** What brings the share fields back to the private record. */
  readonly takeHome: (kind: string, link: Link) => Promise<readonly Change[]>;
}

/** Sends each edit of a card to the half that its field belongs to: private fields never leave. */
export const redirect = async (
  around: Redirecting,
  edits: readonly Edit[],
): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  /** Companions that this very action makes, and cards that it brought home. */
  const done = new Set<string>();
  const leaving = await withdrawnBy(around, edits);
  for (const edit of edits) {
    const link = edit.op === 'create' ? null : await around.links.of(edit.kind, edit.id);
    if (link === null) changes.push(edit);
    else {
      const home = 'field' in edit ? leaving.get(link.sharedId) : undefined;
      if (home === undefined) changes.push(...(await redirectOne(around, edit, link, done)));
      else changes.push(...comingHome(edit, link, home, done));
    }
  }
  return changes;
};

/** What brings home each card that may not be with colleagues after these edits, by its name there. */
const withdrawnBy = async (
  around: Redirecting,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, readonly Change[]>> => {
  const found = new Map<string, readonly Change[]>();
  for (const edit of edits) {
    const home = await withdrawing(around, edit);
    const link = home === null ? null : await around.links.of(edit.kind, edit.id);
    if (home !== null && link !== null) found.set(link.sharedId, home);
  }
  return found;
};

/** Once home, all else that the action says of the card is said here. */
const comingHome = (
  edit: Edit,
  { privateId, sharedId }: Link,
  home: readonly Change[],
  done: Set<string>,
): readonly Change[] => {
  const key = `home/${privateId}`;
  const first = done.has(key) ? [] : home;
  done.add(key);
  // Of what a colleague shared nothing is left here to change.
  return privateId === sharedId ? first : [...first, { ...edit, id: privateId, in: 'private' }];
};

const redirectOne = async (
  around: Redirecting,
  edit: Edit,
  link: Link,
  done: Set<string>,
): Promise<readonly Change[]> => {
  const { stores, takeHome } = around;
  const { kind } = edit;
  const atHome = { ...edit, id: link.privateId, in: 'private' } as const;
  const away = { ...edit, id: link.sharedId, in: 'shared' } as const;
  const isOwn = link.privateId !== link.sharedId;
  const shared = await find(stores.shared, kind, link.sharedId);
  if (edit.op === 'delete') {
    const both = isAlive(shared) ? [away] : [];
    return isOwn ? [atHome, ...both] : both;
  }
  if (edit.op === 'restore') return isOwn ? [atHome, away] : [away];
  if (!('field' in edit)) return [edit];

  if (fieldOf(kind, edit.field)?.visibility !== 'share') {
    return [...(await companion(around, kind, link, done)), atHome];
  }
  if (!isAlive(shared) && isOwn) {
    const key = `home/${link.privateId}`;
    const home = done.has(key) ? [] : await takeHome(kind, link);
    done.add(key);
    return [...home, atHome];
  }
  return (await reference(around, edit, link, done)) ?? [away];
};

/** On the computer of a colleague her own notes on a shared card begin here. */
const companion = async (
  { stores }: Redirecting,
  kind: string,
  { privateId: id, sharedId }: Link,
  done: Set<string>,
): Promise<readonly Change[]> => {
  const key = `${kind}/${id}`;
  if (id !== sharedId || done.has(key)) return [];
  done.add(key);
  const own = await find(stores.private, kind, id);
  if (isAlive(own)) return [];
  if (own !== undefined) return [{ op: 'restore', kind, id, in: 'private' }];
  return [{ op: 'create', kind, id, values: { sharedAs: sharedId }, in: 'private' }];
};

/** Ids that colleagues know go along under their name there; the others stay on this computer. */
const reference = async (
  around: Redirecting,
  edit: Extract<Edit, { readonly field: string }>,
  link: Link,
  done: Set<string>,
): Promise<readonly Change[] | null> => {
  const { kind } = edit;
  const refersTo = fieldOf(kind, edit.field)?.refersTo;
  if (refersTo === undefined || !('value' in edit)) return null;
  const sharedIdOf = (id: Json): Promise<string | null> => around.links.sharedIdOf(refersTo, id);
  const away = (value: Json): Change => ({ ...edit, value, id: link.sharedId, in: 'shared' });
  const home = async (value: Json): Promise<readonly Change[]> => [
    ...(await companion(around, kind, link, done)),
    { ...edit, value, id: link.privateId, in: 'private' },
  ];
  const shared = await sharedIdOf(edit.value);
  switch (edit.op) {
    case 'add':
      return shared === null ? home(edit.value) : [away(shared)];
    case 'remove':
      return [...(link.hasPrivate ? await home(edit.value) : []), away(shared ?? edit.value)];
    case 'set': {
      if (!Array.isArray(edit.value)) {
        const sign = await standIn(around, edit, link);
        if (staysAtHome(kind, edit.field, shared)) {
          return [...(await home(edit.value)), away(shared), ...sign];
        }
        return [...(await notHere(around, edit, link)), away(shared), ...sign];
      }
      const all: readonly Json[] = edit.value;
      const known = await Promise.all(all.map(sharedIdOf));
      const unknown = all.filter((_, at) => known[at] === null);
      return [...(await home(unknown)), away(known.filter((id) => id !== null))];
    }
    default:
      return null;
  }
};

/** Takes away what only this computer named in a field, when something stood there. */
const notHere = async (
  { stores }: Redirecting,
  edit: Extract<Edit, { readonly op: 'set' }>,
  { privateId: id }: Link,
): Promise<readonly Change[]> => {
  const own = await find(stores.private, edit.kind, id);
  const value = winnerOf(own?.registers.get(edit.field) ?? [])?.v ?? null;
  return value === null ? [] : [{ ...edit, value: null, id, in: 'private' }];
};

/** Whether colleagues see that somebody stands here whom they may not know. */
const standIn = async (
  { cards }: Redirecting,
  { kind, field, value }: Extract<Edit, { readonly op: 'set' }>,
  { sharedId: id }: Link,
): Promise<readonly Change[]> => {
  const { standIn: sign, refersTo = '' } = fieldOf(kind, field) ?? {};
  if (sign === undefined) return [];
  const named = typeof value === 'string' ? await cards.get(refersTo, value) : null;
  const isKept = named !== null && staysHome(named);
  return [{ op: 'set', kind, id, in: 'shared', field: sign, value: isKept }];
};
