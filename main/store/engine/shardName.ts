import type { Entity } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';

type Spread = Entity['shards'];

/** What a shard holds: the fields of records, or their long texts. */
export type ShardContent = 'records' | 'texts';

const endings: Readonly<Record<ShardContent, string>> = { records: '.json', texts: '.text.json' };
const byMonth = /-\d{4}-\d{2}(?:\.text)?\.json$/;
const shape = /^([a-z][a-z0-9-]*?)-([0-3][0-9a-f]|\d{4}-\d{2})(\.text)?\.json$/;

/** The shard of a record: one of 64 by its id, or the month in which it was made. */
export const shardName = (kind: string, id: string, content: ShardContent): string => {
  const known = lastNamed[content];
  if (known.id === id && known.kind === kind) return known.name;
  const name = nameFor(spreadOf(kind), kind, id, content);
  lastNamed[content] = { kind, id, name };
  return name;
};

/** One edit asks a dozen times after the same record. */
const lastNamed = {
  records: { kind: '', id: '', name: '' },
  texts: { kind: '', id: '', name: '' },
};

/**
 * Where a version that knows the kind better may have put it. A kind that this version does not
 * know is spread by id; a newer one may have put it by month.
 */
export const otherShardName = (kind: string, id: string, content: ShardContent): string =>
  nameFor(spreadOf(kind) === 'hash' ? 'month' : 'hash', kind, id, content);

/** True for a file where this version would not look for a record of the kind. */
export const isElsewhere = (name: string, kind: string): boolean =>
  byMonth.test(name) !== (spreadOf(kind) === 'month');

export const allBuckets = Array.from({ length: 64 }, (_, at) => at.toString(16).padStart(2, '0'));

/** The history files of the records in a shard: one when it is by id, all for a month. */
export const bucketsOf = (name: string): readonly string[] => {
  const bucket = byMonth.test(name) ? undefined : shape.exec(name)?.[2];
  return bucket === undefined ? allBuckets : [bucket];
};

export interface ShardPlace {
  readonly kind: string;
  readonly content: ShardContent;
}

export const readShardName = (name: string): ShardPlace | undefined => {
  const [, kind, , text] = shape.exec(name) ?? [];
  if (kind === undefined) return undefined;
  return { kind: camel(kind), content: text === undefined ? 'records' : 'texts' };
};

/** The last six bits of an id; they are random in every version of UUID in use. */
export const bucketOf = (id: string): string =>
  (Number.parseInt(id.slice(-2), 16) & 0x3f).toString(16).padStart(2, '0');

const nameFor = (spread: Spread, kind: string, id: string, content: ShardContent): string =>
  `${kebab(kind)}-${spread === 'hash' ? bucketOf(id) : monthOf(id)}${endings[content]}`;

/** The month in UTC in which a UUID of version 7 was made; others have none. */
const monthOf = (id: string): string => {
  if (id[14] !== '7') return '0000-00';
  const madeAtMs = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  if (madeAtMs < lastMonth.fromMs || madeAtMs >= lastMonth.toMs) lastMonth = monthAround(madeAtMs);
  return lastMonth.name;
};

/** Journals are read month by month, so mostly it is the same one again. */
let lastMonth = { fromMs: 0, toMs: 0, name: '' };

const monthAround = (ms: number): typeof lastMonth => {
  const at = new Date(ms);
  const year = at.getUTCFullYear();
  return {
    fromMs: Date.UTC(year, at.getUTCMonth()),
    toMs: Date.UTC(year, at.getUTCMonth() + 1),
    name: year > 9999 ? '0000-00' : at.toISOString().slice(0, 7),
  };
};

const spreadOf = (kind: string): Spread => entityOf(kind)?.shards ?? 'hash';

/** File names have no capitals: some disks do not tell them apart. */
const kebab = (kind: string): string => {
  const known = kebabs.get(kind);
  if (known !== undefined) return known;
  const made = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  kebabs.set(kind, made);
  return made;
};
const kebabs = new Map<string, string>();
const camel = (kind: string): string =>
  kind.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
