import type { Json, RawRecord } from '../../shared/domain/entity.ts';
import { createBreather } from './disk/breathe.ts';
import { fieldOf } from './edit/checkEdit.ts';
import { siblingsOf } from './siblings.ts';
import type { Engine } from './engine/engine.ts';
import { shownOf } from './engine/recordShards.ts';
import type { Held } from './engine/recordShards.ts';
import { readTexts } from './engine/textShards.ts';
import { showKept } from '../kernel/visible.ts';
import type { Shown } from '../kernel/visible.ts';

/** All live records of a kind in one store; long texts only when they are named. */
export const listRecords = async (
  engine: Engine,
  kind: string,
  fields?: readonly string[],
): Promise<readonly RawRecord[]> => {
  const wanted = fields === undefined ? undefined : new Set(fields);
  const texts = (fields ?? []).filter((field) => fieldOf(kind, field)?.merge === 'text');
  const shards = await engine.records.loadKind(kind);
  const textsOf = texts.length === 0 ? null : await textsById(engine, kind, new Set(texts));
  const breathe = createBreather();
  const records: RawRecord[] = [];
  for (const shard of shards) {
    for (const [id, held] of shard.items) {
      const shown = shownOf(kind, held);
      if (shown !== null) records.push(asRaw(kind, id, shown, textsOf?.get(id) ?? [], wanted));
    }
    await breathe();
  }
  return records;
};

/** One record with all its texts; null when it is not there, or deleted. */
export const getRecord = async (
  engine: Engine,
  kind: string,
  id: string,
  wanted: 'live' | 'deleted-too' = 'live',
): Promise<RawRecord | null> => {
  const { items } = await engine.textShards.load(kind, id);
  const held = (await engine.records.load(kind, id)).items.get(id);
  const shown = held === undefined ? null : shownAs(engine, kind, id, held, wanted);
  if (shown === null) return null;
  const raw = asRaw(kind, id, shown, readTexts(items.get(id)));
  const record = raw.conflicts === undefined ? undefined : engine.state.records.find(kind, id);
  if (record === undefined) return raw;
  return { ...raw, siblings: await siblingsOf(engine, record, raw.conflicts ?? [], raw.values) };
};

const shownAs = (
  engine: Engine,
  kind: string,
  id: string,
  held: Held,
  wanted: 'live' | 'deleted-too',
): Shown | null => {
  if (wanted === 'live') return shownOf(kind, held);
  const record = engine.state.records.find(kind, id);
  return record === undefined ? null : showKept(record);
};

type NamedTexts = readonly (readonly [string, string])[];

const textsById = async (
  engine: Engine,
  kind: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NamedTexts>> => {
  const breathe = createBreather();
  const byId = new Map<string, NamedTexts>();
  for (const { items } of await engine.textShards.loadKind(kind)) {
    for (const [id, held] of items) {
      byId.set(
        id,
        readTexts(held).filter(([field]) => wanted.has(field)),
      );
    }
    await breathe();
  }
  return byId;
};

const asRaw = (
  kind: string,
  id: string,
  shown: Shown,
  texts: NamedTexts,
  wanted?: ReadonlySet<string>,
): RawRecord => {
  const conflicts = shown.conflicts.filter((field) => fieldOf(kind, field)?.merge !== 'quiet');
  const values = texts.length === 0 ? shown.values : { ...shown.values, ...fromTexts(texts) };
  return {
    id,
    kind,
    createdAt: new Date(shown.createdAtMs).toISOString(),
    updatedAt: new Date(shown.touchedMs).toISOString(),
    authorId: shown.authorId,
    ...(conflicts.length > 0 && { conflicts }),
    values: wanted === undefined ? values : only(values, wanted),
  };
};

const fromTexts = (texts: NamedTexts): Readonly<Record<string, Json>> => Object.fromEntries(texts);

const only = (
  values: Readonly<Record<string, Json>>,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => wanted.has(field)));
