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

/** What is thrown away takes its parts along. */
export const withParts = async (
  { cards }: Pick<Around, 'cards'>,
  edits: readonly Edit[],
): Promise<readonly Edit[]> => {
  const all: Edit[] = [];
  const gone = new Set(edits.flatMap(({ op, id }) => (op === 'delete' ? [id] : [])));
  for (const edit of edits) {
    const parts = edit.op === 'delete' ? await partsOf(cards, edit.kind, edit.id) : [];
    for (const { record } of parts) {
      if (gone.has(record.id)) continue;
      gone.add(record.id);
      all.push({ op: 'delete', kind: record.kind, id: record.id });
    }
    all.push(edit);
  }
  return all;
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
