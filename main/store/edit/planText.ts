import type { Json } from '../../../shared/domain/entity.ts';
import { dotText } from '../../kernel/dot.ts';
import type { DotText } from '../../kernel/dot.ts';
import type { Op } from '../../kernel/entry.ts';
import { dotOf, liveAt, winnerOf } from '../../kernel/live.ts';
import type { RecordState } from '../../kernel/record.ts';
import type { Engine } from '../engine/engine.ts';
import { emptyUpdate } from '../text/textDoc.ts';
import type { Draft } from './draft.ts';
import { dots, nothing } from './plan.ts';
import type { Author, Plan } from './plan.ts';
import type { Change } from './change.ts';

/** Somebody has gone over a merged text and leaves it so. */
export const planAccept = (record: RecordState, { kind, id }: Draft, field: string): Plan => {
  const p = dots(record, 'texts', field);
  if (p.length < 2) return nothing;
  return {
    ops: [{ op: 'txt', k: kind, r: id, f: field, y: readOnly(), p }],
    inverse: [{ op: 'reopen', kind, id, field, values: p }],
  };
};

/** An edit of a text that changes no letter of it. */
const readOnly = (): string => Buffer.from(emptyUpdate()).toString('base64');

export const planText = (
  engine: Engine,
  record: RecordState,
  { kind, id, before, accepted }: Draft,
  author: Author,
  field: string,
  next: string,
): Plan => {
  const update = engine.texts.edit(kind, id, field, next);
  if (update === null) return nothing;
  const standing = dots(record, 'texts', field);
  const isChoice = accepted.has(field) && standing.length > 1;
  const p = accepted.has(field) ? standing : followedBy(engine, record, author, field);
  const back: Change = { op: 'text', kind, id, field, base: next, next: before.text(field) };
  return {
    ops: [{ op: 'txt', k: kind, r: id, f: field, y: update, p }],
    inverse: isChoice ? [back, { op: 'reopen', kind, id, field, values: standing }] : [back],
  };
};

/**
 * The texts before a merge stand beside each other again, each in an entry of its own: an edit without
 * letters that names the one it stands for, and the first of them also what it takes away. Where the
 * same action puts the words back too, that is the entry before, and the one to take away.
 */
export const planReopenText = (
  record: RecordState,
  { kind, id }: Draft,
  author: Author,
  field: string,
  { edits, restored }: { readonly edits: readonly Json[]; readonly restored: Plan },
): Plan => {
  const isRestored = restored.ops.length > 0;
  const gone = isRestored ? [dotText(author.actor, author.n)] : dots(record, 'texts', field);
  const entries = edits
    .filter((edit) => typeof edit === 'string')
    .map((edit, at): Op => {
      const p = [...(at === 0 ? gone : []), edit];
      return { op: 'txt', k: kind, r: id, f: field, y: readOnly(), p };
    });
  const [first, ...others] = entries;
  if (first === undefined) return restored;
  return {
    ops: isRestored ? restored.ops : [first],
    further: isRestored ? entries : others,
    inverse: [...restored.inverse, { op: 'accept', kind, id, field }],
  };
};

/**
 * What was typed on in a merged text follows the writer's own last edit alone: that it was merged
 * stays to be seen until somebody says that it is right, for who types looks at the next word.
 */
const followedBy = (
  { state }: Engine,
  record: RecordState,
  { by }: Author,
  field: string,
): readonly DotText[] => {
  const live = liveAt({ record, part: 'texts', field });
  if (live.length < 2) return live.map((one) => dotOf('texts', one));
  const own = winnerOf(live.filter(({ a }) => state.authors.get(a) === by));
  return own === undefined ? [] : [dotOf('texts', own)];
};
