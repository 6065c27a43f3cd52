import { dotText, readDot } from './dot.ts';
import type { DotText } from './dot.ts';
import type { Entry, Op } from './entry.ts';

/**
 * The same entries under another actor, from a number on. Where one names the writes of another
 * among them, it names the new ones.
 */
export const renameActor = (
  entries: readonly Entry[],
  actor: string,
  from: number,
): readonly Entry[] => {
  const renamed = new Map(entries.map(({ a, n }, at) => [dotText(a, n), from + at]));
  const rename = (text: DotText): DotText => {
    const dot = readDot(text);
    const n = dot === undefined ? undefined : renamed.get(dotText(dot.a, dot.n));
    if (dot === undefined || n === undefined) return text;
    return dotText(actor, n) + text.slice(dotText(dot.a, dot.n).length);
  };
  return entries.map((entry, at) => ({
    ...entry,
    a: actor,
    n: from + at,
    ops: entry.ops.map((op) => renameOp(op, rename, { actor, n: from + at })),
  }));
};

const renameOp = (
  op: Op,
  rename: (dot: DotText) => DotText,
  { actor, n }: { readonly actor: string; readonly n: number },
): Op => {
  const replaced = 'p' in op ? { ...op, p: op.p.map(rename) } : op;
  return replaced.op === 'del' ? { ...replaced, saw: { ...replaced.saw, [actor]: n } } : replaced;
};
