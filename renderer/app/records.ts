import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import { readRecord } from '../../shared/domain/entity.ts';
import type { Entity, RawRecord, RecordOf } from '../../shared/domain/entity.ts';
import { recordsIn } from '../../shared/ipc/pieces.ts';
import { call, listen } from './api.ts';
import { OneAtATime } from './oneAtATime.ts';

type ById = ReadonlyMap<string, RawRecord>;
interface Cache {
  readonly kinds: Readonly<Record<string, ById>>;
}

/** What main has told this window, by kind and id. A cache: main owns the data. */
const useCache = create<Cache>(() => ({ kinds: {} }));
const none: ById = new Map();
/** Above this many changed records one list is cheaper than many single reads. */
const singleReads = 40;

const put = (kind: string, change: (old: ById) => ById): void => {
  useCache.setState(({ kinds }) => ({ kinds: { ...kinds, [kind]: change(kinds[kind] ?? none) } }));
};

const reads = new Map<string, OneAtATime>();

/** Reads a kind once; later changes come in by `followRecords`. */
export const loadKind = (kind: string): Promise<void> => {
  const known = reads.get(kind) ?? new OneAtATime((ids) => readAgain(kind, ids));
  reads.set(kind, known);
  return known.read();
};

/** When every kind asked for is there, also those that were asked for meanwhile. */
export const kindsRead = async (): Promise<void> => {
  for (let known = -1; known < reads.size;) {
    known = reads.size;
    await Promise.allSettled([...reads.values()].map((one) => one.read()));
    await drawn();
  }
};

/** When what was read stands on the glass. A window that nobody sees draws nothing: it has time. */
const drawn = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, longestDrawingMs);
    // The first frame draws it; lists see in it how large they are, and fill themselves in the next.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => setTimeout(go));
    });
  });
const longestDrawingMs = 2000;

const reload = async (kind: string): Promise<void> => {
  const records = recordsIn(await call('record:pieces', { kind }));
  put(kind, () => new Map(records.map((record) => [record.id, record])));
};

const readAgain = async (kind: string, ids: readonly string[] | 'all'): Promise<void> => {
  if (ids === 'all' || ids.length > singleReads) return reload(kind);
  const fresh = await Promise.all(ids.map((id) => call('record:get', { kind, id })));
  put(kind, (old) => {
    const next = new Map(old);
    ids.forEach((id, at) => {
      const record = fresh[at];
      if (record) next.set(id, record);
      else next.delete(id);
    });
    return next;
  });
};

/** Keeps every loaded kind up to date; returns how to stop. */
export const followRecords = (): (() => void) =>
  listen('record:changed', ({ kind, ids }) => {
    void reads.get(kind)?.changed(ids);
  });

export interface Records<E extends Entity> {
  readonly loaded: boolean;
  readonly list: readonly RecordOf<E>[];
  readonly byId: ReadonlyMap<string, RecordOf<E>>;
}

/** By kind, what was read the last time: an unchanged record is read once. */
const lastRead = new Map<string, ReadonlyMap<RawRecord, unknown>>();
const listCache = new WeakMap<ById, unknown>();

/** Many parts of a screen ask for the same records: they are listed for the first that does. */
const listOnce = <E extends Entity>(entity: E, raw: ById): Records<E> => {
  const known = listCache.get(raw) as Records<E> | undefined;
  if (known !== undefined) return known;
  const before = lastRead.get(entity.kind);
  const read = new Map<RawRecord, unknown>();
  const list: RecordOf<E>[] = [];
  const byId = new Map<string, RecordOf<E>>();
  for (const record of raw.values()) {
    const one = (before?.get(record) as RecordOf<E> | undefined) ?? readRecord(entity, record);
    read.set(record, one);
    list.push(one);
    byId.set(one.id, one);
  }
  lastRead.set(entity.kind, read);
  const listed = { loaded: true, list, byId };
  listCache.set(raw, listed);
  return listed;
};

/** All live records of an entity, without their long texts, where no component stands. */
export const readAll = async <E extends Entity>(entity: E): Promise<readonly RecordOf<E>[]> => {
  await loadKind(entity.kind);
  return listOnce(entity, useCache.getState().kinds[entity.kind] ?? none).list;
};

const notLoaded = { loaded: false, list: [], byId: new Map<string, never>() } as const;

/** All live records of an entity, without their long texts. */
export const useRecords = <E extends Entity>(entity: E): Records<E> => {
  const raw = useCache(({ kinds }) => kinds[entity.kind]);
  useEffect(() => {
    void loadKind(entity.kind);
  }, [entity.kind]);
  return raw === undefined ? notLoaded : listOnce(entity, raw);
};

/**
 * One record with its long texts, kept up to date; null when there is no such record, undefined
 * while it is being read.
 */
export const useRecord = <E extends Entity>(
  entity: E,
  id: string,
): RecordOf<E> | null | undefined => {
  const [held, setHeld] = useState<{ id: string; raw: RawRecord | null }>();
  useEffect(() => {
    let stopped = false;
    let [asked, shown] = [0, 0];
    const read = async (): Promise<void> => {
      asked += 1;
      const turn = asked;
      const raw = await call('record:get', { kind: entity.kind, id });
      // An answer that a later one overtook is old.
      if (stopped || turn < shown) return;
      shown = turn;
      setHeld({ id, raw });
    };
    void read();
    const stop = listen('record:changed', ({ kind, ids }) => {
      if (kind === entity.kind && ids.includes(id)) void read();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [entity.kind, id]);
  return useMemo(() => {
    if (held?.id !== id) return undefined;
    return held.raw === null ? null : readRecord(entity, held.raw);
  }, [entity, held, id]);
};

/** Whether one of the records read so far answers `test`; reads nothing by itself. */
export const useSomeLoaded = (
  kinds: readonly string[],
  test: (record: RawRecord) => boolean,
): boolean =>
  useCache((cache) =>
    kinds.some((kind) => {
      for (const record of cache.kinds[kind]?.values() ?? []) if (test(record)) return true;
      return false;
    }),
  );
