import type { DotText } from '../../kernel/dot.ts';
import { dotOf, liveAt, winnerOf } from '../../kernel/live.ts';
import type { RecordState } from '../../kernel/record.ts';
import type { Engine } from '../engine/engine.ts';
import { emptyUpdate } from '../text/textDoc.ts';
import type { Draft } from './draft.ts';
import { dots, nothing } from './plan.ts';
import type { Author, Plan } from './plan.ts';

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
export const readOnly = (): string => Buffer.from(emptyUpdate()).toString('base64');

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
  const p = accepted.has(field)
    ? dots(record, 'texts', field)
    : followedBy(engine, record, author, field);
  return {
    ops: [{ op: 'txt', k: kind, r: id, f: field, y: update, p }],
    inverse: [{ op: 'text', kind, id, field, base: next, next: before.text(field) }],
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
