import type { Entry, Op } from '../../../../main/kernel/entry.ts';

/**
 * The simplest description of a state: walk through all entries that were seen, collect what was
 * written where and what was replaced, and take the difference. Slow, and written apart from the kernel.
 */
export const referenceState = (
  archive: readonly Entry[],
  seen: ReadonlyMap<string, number>,
  hash: (id: string) => string,
): string => {
  const known = archive.filter(({ a, n }) => n <= (seen.get(a) ?? 0));
  const isKnown = (dot: string): boolean => {
    const [a = '', n] = dot.split('.');
    return Number(n) <= (seen.get(a) ?? 0);
  };
  const all = known.flatMap((entry) => entry.ops.map((op, at) => ({ entry, op, at })));
  const voided = new Set(all.flatMap(({ op }) => (op.op === 'void' ? op.p : [])));
  const erased = new Set(all.flatMap(({ op }) => (op.op === 'erase' ? [op.r] : [])));

  const touched: Record<string, string> = {};
  const written: { place: string; dot: string; t: string; v: unknown; entry: string }[] = [];
  const replaced = new Map<string, { place: string; dot: string }>();
  const kept: Record<string, unknown> = {};

  for (const { entry, op, at } of all) {
    const entryDot = `${entry.a}.${String(entry.n)}`;
    if (op.op === 'void' || op.op === 'erase') continue;
    if (op.op === 'other') {
      const isGone = voided.has(entryDot) || erased.has(String(op.raw['r']));
      if (!isGone) kept[`${entryDot}.${String(at)}`] = op.raw;
      continue;
    }
    if (erased.has(op.r)) continue;
    const record = `${op.r}/${op.k}`;
    if (entry.t > (touched[record] ?? '')) touched[record] = entry.t;
    const { part, writes } = writesOf(op, entry);
    for (const { field, i, v } of writes) {
      const dot = part === 'sets' || i !== null ? `${entryDot}.${String(i ?? 0)}` : entryDot;
      const where = i !== null ? 'sets' : field.startsWith('text:') ? 'texts' : part;
      const place = `${record}|${where}|${field.replace('text:', '')}`;
      written.push({ place, dot, t: entry.t, v, entry: entryDot });
    }
    if ('p' in op) {
      const place = `${record}|${part}|${fieldOf(op)}`;
      for (const dot of op.p) replaced.set(`${place} ${dot}`, { place, dot });
    }
  }

  const live = written.filter(
    ({ place, dot, entry }) => !replaced.has(`${place} ${dot}`) && !voided.has(entry),
  );
  const dead = [...replaced.values()].filter(({ dot }) => !isKnown(dot));
  return JSON.stringify({
    touched: sorted(touched),
    live: live.map(({ place, dot, t, v }) => `${place} ${dot} ${t} ${JSON.stringify(v)}`).sort(),
    dead: dead.map(({ place, dot }) => `${place} ${dot}`).sort(),
    kept: sorted(kept),
    erased: [...erased].map(hash).sort(),
    voided: [...voided].sort(),
  });
};

type RecordOp = Exclude<Op, { readonly op: 'void' | 'erase' | 'other' }>;
interface Write {
  readonly field: string;
  /** The element's number; null for what is not in a set. */
  readonly i: number | null;
  readonly v: unknown;
}

const fieldOf = (op: RecordOp): string => ('f' in op ? op.f : '$del');

const writesOf = (
  op: RecordOp,
  entry: Entry,
): { readonly part: string; readonly writes: readonly Write[] } => {
  switch (op.op) {
    case 'new':
      return {
        part: 'registers',
        writes: [
          { field: '$new', i: null, v: entry.by },
          ...Object.entries(op.v ?? {}).map(([field, v]) => ({ field, i: null, v })),
          ...Object.entries(op.s ?? {}).flatMap(([field, list]) =>
            list.map((v, i) => ({ field, i, v })),
          ),
          ...Object.keys(op.x ?? {}).map((field) => ({ field: `text:${field}`, i: null, v: null })),
        ],
      };
    case 'set':
      return { part: 'registers', writes: [{ field: op.f, i: null, v: op.v }] };
    case 'add':
      return { part: 'sets', writes: op.v.map((v, at) => ({ field: op.f, i: op.i + at, v })) };
    case 'rem':
      return { part: 'sets', writes: [] };
    case 'txt':
      return { part: 'texts', writes: [{ field: op.f, i: null, v: null }] };
    case 'del':
      return { part: 'registers', writes: [{ field: '$del', i: null, v: op.saw }] };
    case 'undel':
      return { part: 'registers', writes: [] };
  }
};

const sorted = (object: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
