import { z } from 'zod';
import { groupBy } from '../groupBy.ts';
import { importLimits } from '../importLimits.ts';
import { refuse } from '../refusal.ts';
import { listed } from '../source.ts';
import type { Row, Source } from '../source.ts';
import { cardColumns } from './cardColumns.ts';
import { LeftOutList } from './leftOutList.ts';
import { byPosition, flag, idOf, listOf, position, words } from './lenient.ts';
import { inPlace, trelloChecklist, trelloText, trelloWords } from './trelloText.ts';

const fieldValue = z
  .object({
    idCustomField: idOf,
    idValue: idOf,
    value: z
      .object({ text: words, number: words, date: words, checked: words })
      .nullable()
      .catch(null),
  })
  .partial({ idValue: true });

const card = trelloWords.extend({
  id: idOf,
  name: words,
  idList: idOf,
  pos: position,
  closed: flag,
  isTemplate: flag,
  start: words,
  due: words,
  dueComplete: flag,
  labels: listOf(z.object({ name: words, color: words })),
  idMembers: listOf(z.string()),
  customFieldItems: listOf(fieldValue),
});
type Card = z.infer<typeof card>;

/** What *Menu → Print, export and share → Export as JSON* gives; the rest of it is not looked at. */
export const trelloBoard = z.object({
  name: words,
  lists: z
    .array(z.unknown())
    .pipe(listOf(z.object({ id: idOf, name: words, pos: position, closed: flag }))),
  cards: z.array(z.unknown()).pipe(listOf(card)),
  members: listOf(z.object({ id: idOf, fullName: words, username: words })),
  checklists: listOf(trelloChecklist),
  customFields: listOf(
    z.object({
      id: idOf,
      name: words,
      options: listOf(z.object({ id: idOf, value: z.object({ text: words }) })),
    }),
  ),
  actions: listOf(
    z.object({
      type: z.literal('commentCard'),
      data: z.object({ text: words, card: z.object({ id: idOf }) }),
    }),
  ),
});
type Board = z.infer<typeof trelloBoard>;

/** A Trello board: its cards, with their lists, labels, checklists and own fields. */
export const readTrello = (board: Board): Source => {
  if (board.cards.length > importLimits.rows) refuse({ kind: 'too-many', most: importLimits.rows });
  const leftOut = new LeftOutList();
  const cards = board.cards.filter((one) => {
    if (one.isTemplate) leftOut.add('template', one.name);
    return !one.isTemplate;
  });
  if (cards.length === 0) return refuse({ kind: 'empty' });
  for (const { attachments } of cards) {
    for (const { name, isUpload } of attachments) if (isUpload) leftOut.add('files', name);
  }
  return {
    program: 'trello',
    name: board.name,
    sheets: [],
    sheet: 0,
    columns: [
      ...cardColumns,
      ...board.customFields.map(({ name }) => ({ heading: name, role: null, isMarkdown: false })),
    ],
    rows: inOrder(board, cards).map(rowsOf(board)),
    leftOut: leftOut.list(),
  };
};

/** As the board shows them: a file has them in any order. */
const inOrder = ({ lists }: Board, cards: readonly Card[]): readonly Card[] => {
  const places = new Map(lists.toSorted(byPosition).map(({ id }, at) => [id, at]));
  const placeOf = ({ idList }: Card): number => places.get(idList) ?? lists.length;
  return cards.toSorted((a, b) => placeOf(a) - placeOf(b) || byPosition(a, b));
};

const rowsOf = (board: Board): ((card: Card) => Row) => {
  const lists = new Map(board.lists.map((list) => [list.id, list]));
  const members = new Map(board.members.map((one) => [one.id, one.fullName || one.username]));
  const checklists = groupBy(board.checklists, ({ idCard }) => idCard);
  const comments = groupBy(board.actions, ({ data }) => data.card.id);
  const options = new Map(
    board.customFields.flatMap((field) => field.options.map(({ id, value }) => [id, value.text])),
  );
  return (one) => {
    const list = lists.get(one.idList);
    const itsChecklists = checklists.get(one.id) ?? [];
    const cellsWith = (text: string): readonly string[] => [
      one.name,
      list?.name ?? '',
      listed(one.labels.map(({ name }) => name)),
      text,
      one.start,
      one.due,
      listed(one.idMembers.flatMap((id) => members.get(id) ?? [])),
      (comments.get(one.id) ?? [])
        .map(({ data }) => data.text)
        .toReversed()
        .join('\n\n'),
      ...board.customFields.map(({ id }) => ownField(one, id, options)),
    ];
    const hidden = one.closed ? 'archived' : list?.closed === true ? 'archived-list' : undefined;
    const colours = one.labels.flatMap(({ name, color }) => (name.trim() === '' ? [color] : []));
    return {
      id: one.id === '' ? null : one.id,
      cells: cellsWith(trelloText(one, inPlace(itsChecklists))),
      cellsBefore: cellsWith(trelloText(one, itsChecklists)),
      colours: colours.filter((colour) => colour !== ''),
      ...(hidden && { hidden }),
      ...(one.dueComplete && { finishedOn: '' }),
    };
  };
};

const ownField = (one: Card, id: string, options: ReadonlyMap<string, string>): string => {
  const item = one.customFieldItems.find(({ idCustomField }) => idCustomField === id);
  if (item === undefined) return '';
  const { value } = item;
  const chosen = options.get(item.idValue ?? '');
  if (chosen !== undefined) return chosen;
  if (value === null) return '';
  return value.text || value.number || value.date || (value.checked === 'true' ? '✓' : '');
};
