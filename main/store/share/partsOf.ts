import type { Entity, RawRecord } from '../../../shared/domain/entity.ts';
import { allEntities, entityOf } from '../../../shared/domain/kinds.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Change } from '../edit/change.ts';
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

interface Target {
  readonly kind: string;
  readonly id: string;
}

/** All that goes where these go, parts of parts too: each before what it is a part of, and once. */
export const everyPartOf = async (
  cards: Cards,
  targets: readonly Target[],
): Promise<readonly Target[]> => {
  const known = new Set(targets.map(({ id }) => id));
  const found: Target[] = [];
  const look = async ({ kind, id }: Target): Promise<void> => {
    for (const { record } of await partsOf(cards, kind, id)) {
      if (known.has(record.id)) continue;
      known.add(record.id);
      await look(record);
      found.push({ kind: record.kind, id: record.id });
    }
  };
  for (const target of targets) await look(target);
  return found;
};

/** What is thrown away takes its parts along. */
export const withParts = async (
  { cards }: Pick<Around, 'cards'>,
  edits: readonly Edit[],
): Promise<readonly Edit[]> => {
  const parts = await everyPartOf(
    cards,
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
