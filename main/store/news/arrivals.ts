import { entityOf } from '../../../shared/domain/kinds.ts';
import type { Arrival } from '../../../shared/ipc/news.ts';
import type { Entry } from '../../kernel/entry.ts';
import { compareLive, hasSiblings, winnerOf } from '../../kernel/live.ts';
import { createdField, deletedField, parts } from '../../kernel/record.ts';
import type { Live, RecordState } from '../../kernel/record.ts';
import { isDeleted } from '../../kernel/visible.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';

/** What one colleague did to one record. */
export interface Arrived {
  readonly kind: string;
  readonly id: string;
  readonly authorId: string;
  readonly what: Arrival;
}

interface Before {
  readonly kind: string;
  readonly id: string;
  readonly wasThere: boolean;
  readonly touched: string;
}

export type Touched = ReadonlyMap<string, readonly string[]>;

/** How records stand before something comes in, to tell afterwards what became of them. */
export const lookBefore = async (engine: Engine, touched: Touched): Promise<readonly Before[]> => {
  const breathe = createBreather();
  const before: Before[] = [];
  // Who joins a large team gets no more than so many: cards come before what lies on them.
  const kinds = [...touched].filter(([kind]) => isNews(kind));
  for (const [kind, ids] of kinds.toSorted(([a], [b]) => rankOf(a) - rankOf(b))) {
    for (const id of ids) {
      if (!engine.records.isLoaded(kind, id)) await engine.records.load(kind, id);
      const record = engine.state.records.find(kind, id);
      before.push({ kind, id, wasThere: isThere(record), touched: record?.touched ?? '' });
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
  }
  return before;
};

/** What somebody chose to share, and what can be opened by its title or by what it is about. */
const isNews = (kind: string): boolean => {
  const { fields = {}, newsOf, news } = entityOf(kind) ?? {};
  if (newsOf !== undefined || news !== undefined) return true;
  return Object.hasOwn(fields, 'sharedAs') && Object.hasOwn(fields, 'title');
};

const rankOf = (kind: string): number => (entityOf(kind)?.news === undefined ? 0 : 1);

const isThere = (record: RecordState | undefined): boolean =>
  record?.registers.has(createdField) === true && !isDeleted(record);

/** What entries of others did, each person and each record once. */
export const arrivedBy = (
  engine: Engine,
  before: readonly Before[],
  entries: readonly Entry[],
): readonly Arrived[] =>
  before.flatMap(({ kind, id, wasThere }) => {
    const record = engine.state.records.find(kind, id);
    if (record === undefined) return [];
    const authors = new Map<string, { isDeleting: boolean }>();
    for (const { by, ops } of entries) {
      for (const op of ops) {
        if (!('r' in op) || op.r !== id) continue;
        const isDeleting = op.op === 'del' || authors.get(by)?.isDeleting === true;
        authors.set(by, { isDeleting });
      }
    }
    return [...authors].flatMap(([authorId, { isDeleting }]): readonly Arrived[] => {
      const what = whatOf(record, wasThere, createdBy(engine, record) === authorId);
      if (what === null || (what === 'withdrawn' && !isDeleting)) return [];
      return [{ kind, id, authorId, what }];
    });
  });

/** What a join did: of each record that changed, by who wrote in it last. One at a time: most are not asked for. */
export function* arrivedByJoin(engine: Engine, before: readonly Before[]): Iterable<Arrived> {
  for (const { kind, id, wasThere, touched } of before) {
    const record = engine.state.records.find(kind, id);
    if (record === undefined || record.touched === touched) continue;
    const last = latestOf(record);
    const authorId = last === undefined ? undefined : engine.state.authors.get(last.a);
    const what = whatOf(record, wasThere, true);
    if (authorId !== undefined && what !== null) yield { kind, id, authorId, what };
  }
}

const latestOf = (record: RecordState): Live | undefined => {
  const live = parts.flatMap((part) => [...record[part].values()].flat());
  return live.toSorted(compareLive).at(-1);
};

const createdBy = (engine: Engine, record: RecordState): string | undefined => {
  const made = winnerOf(record.registers.get(createdField) ?? []);
  return made === undefined ? undefined : engine.state.authors.get(made.a);
};

/** Null for what nobody ever saw: made and taken away before it came. */
const whatOf = (record: RecordState, wasThere: boolean, isMaker: boolean): Arrival | null => {
  if (!isThere(record)) return wasThere ? 'withdrawn' : null;
  if (!wasThere && isMaker) return 'new';
  const registers = [...record.registers].filter(([field]) => field !== createdField);
  if (registers.some(([field, live]) => field !== deletedField && hasSiblings(live))) {
    return 'versions';
  }
  return [...record.texts.values()].some((live) => live.length > 1) ? 'merged' : 'changed';
};
