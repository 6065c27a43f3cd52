import type { Entity, Json, RawRecord } from '../../../shared/domain/entity.ts';
import { tellsOf } from '../../../shared/domain/entity.ts';
import { allEntities, entityOf } from '../../../shared/domain/kinds.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Change } from '../edit/change.ts';
import type { Target } from '../erase/halves.ts';
import type { Cards } from './cards.ts';
import type { Link, Links } from './links.ts';

/** A record that is a part of another, and the field that says of which. */
export interface PartOf {
  readonly record: RawRecord;
  readonly field: string;
}

/** The records that go where this one goes. */
export const partsOf = async (
  cards: Cards,
  kind: string,
  id: string,
): Promise<readonly PartOf[]> => {
  const found: PartOf[] = [];
  for (const entity of allEntities()) {
    for (const field of fieldsNaming(entity, kind)) {
      const records = await cards.list(entity.kind);
      const named = records.filter(({ values }) => values[field] === id);
      found.push(...named.map((record) => ({ record, field })));
    }
  }
  return found;
};

const fieldsNaming = ({ partOf = [], fields }: Entity, kind: string): readonly string[] =>
  partOf.filter((field) => fields[field]?.refersTo === kind);

/** Says of a record whether colleagues may have it at all. */
export const mayShare = ({ kind, values }: Pick<RawRecord, 'kind' | 'values'>): boolean =>
  entityOf(kind)?.mayShare?.(values) ?? true;

interface Around {
  readonly cards: Cards;
  readonly links: Links;
  readonly takeHome: (kind: string, link: Link) => Promise<readonly Change[]>;
}

interface Looking {
  readonly cards: Pick<Cards, 'list'>;
  readonly links: Pick<Links, 'sharedIdOf'>;
}

/**
 * All that goes where these go, parts of parts too, and what colleagues told about them: each before
 * what it is a part of, and once. A kind is listed once for all of them, for one action may throw
 * away very much.
 */
export const everyPartOf = async (
  { cards, links }: Looking,
  targets: readonly Target[],
): Promise<readonly Target[]> => {
  const known = new Set(targets.map(({ id }) => id));
  const found: Target[][] = [];
  for (let wave = targets; wave.length > 0; wave = found.at(-1) ?? []) {
    const parts: Target[] = [];
    for (const entity of allEntities()) {
      const wholes = [...wholesFor(entity, wave), ...(await toldOf(links, entity, wave))];
      if (wholes.length === 0) continue;
      for (const { id, kind, values } of await cards.list(entity.kind)) {
        const isPart = wholes.some(({ field, ids }) => ids.has(values[field]));
        if (!isPart || known.has(id)) continue;
        known.add(id);
        parts.push({ kind, id });
      }
    }
    found.push(parts);
  }
  return found.reverse().flat();
};

/** The fields by which records of an entity may be parts of these, each with the ids to look for. */
const wholesFor = (entity: Entity, targets: readonly Target[]) =>
  [...new Set(targets.map(({ kind }) => kind))].flatMap((kind) => {
    const ids = new Set<Json | undefined>(
      targets.flatMap((one) => (one.kind === kind ? one.id : [])),
    );
    return fieldsNaming(entity, kind).map((field) => ({ field, ids }));
  });

/** What tells about a record names it as colleagues know it. */
const toldOf = async (
  links: Looking['links'],
  entity: Entity,
  targets: readonly Target[],
): Promise<ReturnType<typeof wholesFor>> => {
  const found = await Promise.all(
    tellsOf(entity).map(async ({ field, kind: about }) => {
      const told = targets.filter(({ kind }) => kind === about);
      const ids = await Promise.all(told.map(({ kind, id }) => links.sharedIdOf(kind, id)));
      return { field, ids: new Set<Json | undefined>(ids.filter((id) => id !== null)) };
    }),
  );
  return found.filter(({ ids }) => ids.size > 0);
};

/** What is thrown away takes its parts along. */
export const withParts = async (
  around: Looking,
  edits: readonly Edit[],
): Promise<readonly Edit[]> => {
  const parts = await everyPartOf(
    around,
    edits.filter(({ op }) => op === 'delete'),
  );
  return [...parts.map((part) => ({ op: 'delete' as const, ...part })), ...edits];
};

/**
 * Null for most edits. One after which a record may no longer be with colleagues takes it back from
 * them in the same action.
 */
export const withdrawing = async (
  { cards, links, takeHome }: Around,
  edit: Edit,
): Promise<readonly Change[] | null> => {
  if (edit.op !== 'set' || entityOf(edit.kind)?.mayShare === undefined) return null;
  const { kind, id, field, value } = edit;
  const record = await cards.get(kind, id);
  const link = record?.shared?.isLive === true ? await links.of(kind, id) : null;
  if (record === null || link === null) return null;
  if (mayShare({ kind, values: { ...record.values, [field]: value } })) return null;
  const tombstone: Change = { op: 'delete', kind, id: link.sharedId, in: 'shared' };
  if (record.shared?.isOwn !== true) return [tombstone];
  const home = await takeHome(kind, link);
  const others = home.filter((change) => !('field' in change && change.field === field));
  return [...others, { ...edit, id: link.privateId, in: 'private' }, tombstone];
};
