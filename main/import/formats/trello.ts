import { z } from 'zod';
import { groupBy } from '../groupBy.ts';
import { importLimits } from '../importLimits.ts';
import { refuse } from '../refusal.ts';
import { listed } from '../source.ts';
import type { Row, Source } from '../source.ts';
import { cardColumns } from './cardColumns.ts';
import { LeftOutList } from './leftOutList.ts';
import { flag, idOf, listOf, words } from './lenient.ts';

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

const card = z.object({
  id: idOf,
  name: words,
  desc: words,
  idList: idOf,
  closed: flag,
  isTemplate: flag,
  start: words,
  due: words,
  labels: listOf(z.object({ name: words, color: words })),
  idMembers: listOf(z.string()),
  attachments: listOf(z.object({ name: words, url: words, isUpload: flag })),
  customFieldItems: listOf(fieldValue),
});
type Card = z.infer<typeof card>;

/** What *Menu → Print, export and share → Export as JSON* gives; the rest of it is not looked at. */
export const trelloBoard = z.object({
  name: words,
  lists: z.array(z.unknown()).pipe(listOf(z.object({ id: idOf, name: words, closed: flag }))),
  cards: z.array(z.unknown()).pipe(listOf(card)),
  members: listOf(z.object({ id: idOf, fullName: words, username: words })),
  checklists: listOf(
    z.object({
      idCard: idOf,
      name: words,
      checkItems: listOf(z.object({ name: words, state: words })),
    }),
  ),
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
    rows: cards.map(rowsOf(board)),
    leftOut: leftOut.list(),
  };
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
    const lines = (checklists.get(one.id) ?? []).map(checklistWords);
    const links = one.attachments.filter(({ isUpload, url }) => !isUpload && url !== '');
    const cells = [
      one.name,
      list?.name ?? '',
      listed(one.labels.map(({ name }) => name)),
      [
        one.desc,
        ...lines,
        links.map(({ name, url }) => `- [${inLink(name || url)}](${url})`).join('\n'),
      ]
        .filter((part) => part.trim() !== '')
        .join('\n\n'),
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
    return { id: one.id === '' ? null : one.id, cells, ...(hidden && { hidden }) };
  };
};

const inLink = (name: string): string => name.replace(/[[\]\\]/g, '\\$&');

const checklistWords = (list: Board['checklists'][number]): string =>
  [
    `**${list.name}**`,
    '',
    ...list.checkItems.map(({ name, state }) => `- ${state === 'complete' ? '✓ ' : ''}${name}`),
  ].join('\n');

const ownField = (one: Card, id: string, options: ReadonlyMap<string, string>): string => {
  const item = one.customFieldItems.find(({ idCustomField }) => idCustomField === id);
  if (item === undefined) return '';
  const { value } = item;
  const chosen = options.get(item.idValue ?? '');
  if (chosen !== undefined) return chosen;
  if (value === null) return '';
  return value.text || value.number || value.date || (value.checked === 'true' ? '✓' : '');
};
