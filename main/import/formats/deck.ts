import { z } from 'zod';
import { importLimits } from '../importLimits.ts';
import { groupBy } from '../groupBy.ts';
import { refuse } from '../refusal.ts';
import { listed } from '../source.ts';
import type { Row, Source } from '../source.ts';
import { cardColumns } from './cardColumns.ts';
import { LeftOutList } from './leftOutList.ts';
import { count, flag, idOf, listOf, listOrByNumber, words } from './lenient.ts';

const user = z.union([
  z.object({ displayname: words, uid: words }),
  // Where the account was not looked up, only its name is there.
  z.string().transform((uid) => ({ displayname: '', uid })),
]);

const card = z.object({
  id: idOf,
  title: words,
  description: words,
  stackId: idOf,
  order: count,
  archived: flag,
  deletedAt: count,
  startdate: words,
  duedate: words,
  done: words,
  labels: listOf(z.object({ title: words })),
  assignedUsers: listOf(z.object({ participant: user })),
  attachmentCount: count,
  comments: listOf(z.object({ message: words })),
});
type Card = z.infer<typeof card>;

const board = z.object({
  id: idOf,
  title: words,
  archived: flag,
  deletedAt: count,
  stacks: listOrByNumber(
    z.object({
      id: idOf,
      title: words,
      deletedAt: count,
      order: count,
      cards: listOrByNumber(card),
    }),
  ),
});
type Board = z.infer<typeof board>;

const looksLikeBoard = z.looseObject({ title: z.string(), stacks: z.unknown() });

/**
 * The boards in what `occ deck:export` prints: today under `boards`, in older versions by number
 * alone. Null when it is nothing of Deck.
 */
export const deckBoards = (json: unknown): readonly Board[] | null => {
  const held = z.object({ boards: z.unknown() }).safeParse(json);
  const all = held.success && held.data.boards !== undefined ? held.data.boards : json;
  const boards = listOrByNumber(looksLikeBoard).safeParse(all);
  if (!boards.success || boards.data.length === 0) return null;
  return boards.data.flatMap((one) => {
    const read = board.safeParse(one);
    return read.success && 'stacks' in one ? [read.data] : [];
  });
};

/** Boards of Nextcloud Deck, all of them in one go. */
export const readDeck = (boards: readonly Board[]): Source => {
  const leftOut = new LeftOutList();
  const rows = boards.flatMap((one) => rowsOf(one, leftOut));
  if (rows.length === 0) return refuse({ kind: 'empty' });
  if (rows.length > importLimits.rows) refuse({ kind: 'too-many', most: importLimits.rows });
  return {
    program: 'deck',
    name: boards.map(({ title }) => title).join(', '),
    sheets: [],
    sheet: 0,
    columns: cardColumns,
    rows,
    leftOut: leftOut.list(),
  };
};

const rowsOf = (one: Board, leftOut: LeftOutList): readonly Row[] =>
  stacksOf(one).flatMap((stack) =>
    stack.cards.flatMap(({ card: each, listBefore }) => {
      if (one.deletedAt > 0 || stack.deletedAt > 0 || each.deletedAt > 0) {
        leftOut.add('deleted', each.title);
        return [];
      }
      leftOut.add('files', each.title, each.attachmentCount);
      const hidden = each.archived || one.archived;
      return [
        {
          // Two servers count from one both; the name of the board tells them apart.
          id: each.id === '' ? null : `${one.id}/${one.title}/${each.id}`,
          cells: cellsOf(each, stack.title),
          cellsBefore: cellsOf(each, listBefore),
          ...(hidden && { hidden: 'archived' as const }),
          ...(each.done !== '' && { finishedOn: each.done }),
        },
      ];
    }),
  );

interface Stacked {
  readonly title: string;
  readonly deletedAt: number;
  /** With the name of the list that they stand in within the file. */
  readonly cards: readonly { readonly card: Card; readonly listBefore: string }[];
}

/**
 * The lists in their order, each with its cards. The first versions of `occ deck:export` numbered the
 * lists from zero and put the cards under the id of their list, which may be the number of another: a
 * card itself knows best where it belongs.
 */
const stacksOf = ({ stacks }: Board): readonly Stacked[] => {
  const ids = new Set(stacks.flatMap(({ id }) => (id === '' ? [] : [id])));
  const placed = stacks.flatMap(({ id, title, cards }) =>
    cards.map((each) => ({
      card: each,
      listBefore: title,
      stackId: ids.has(each.stackId) ? each.stackId : id,
    })),
  );
  const byStack = groupBy(placed, ({ stackId }) => stackId);
  const strays = byStack.get('') ?? [];
  return [
    ...stacks
      .filter(({ id }) => id !== '')
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, title, deletedAt }) => ({
        ...{ title, deletedAt },
        cards: (byStack.get(id) ?? []).toSorted((a, b) => a.card.order - b.card.order),
      })),
    // A list without an id keeps what stands in it.
    ...strays.map((stray) => ({ title: stray.listBefore, deletedAt: 0, cards: [stray] })),
  ];
};

const cellsOf = (each: Card, list: string): readonly string[] => [
  each.title,
  list,
  listed(each.labels.map(({ title }) => title)),
  each.description,
  each.startdate,
  each.duedate,
  listed(each.assignedUsers.map(({ participant }) => participant.displayname || participant.uid)),
  each.comments.map(({ message }) => message).join('\n\n'),
];
