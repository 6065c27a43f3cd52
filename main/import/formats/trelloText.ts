import { z } from 'zod';
import { byPosition, flag, idOf, listOf, position, words } from './lenient.ts';

/** Of a card, what its words are made of. */
export const trelloWords = z.object({
  desc: words,
  attachments: listOf(z.object({ name: words, url: words, isUpload: flag })),
});

export const trelloChecklist = z.object({
  idCard: idOf,
  name: words,
  pos: position,
  checkItems: listOf(z.object({ name: words, pos: position, state: words })),
});
type Checklist = z.infer<typeof trelloChecklist>;

/** The lists and the items of each as the card shows them. */
export const inPlace = (checklists: readonly Checklist[]): readonly Checklist[] =>
  checklists
    .toSorted(byPosition)
    .map((list) => ({ ...list, checkItems: list.checkItems.toSorted(byPosition) }));

/** The words of a card: its description, its checklists, and where it links to. */
export const trelloText = (
  { desc, attachments }: z.infer<typeof trelloWords>,
  checklists: readonly Checklist[],
): string => {
  const links = attachments.filter(({ isUpload, url }) => !isUpload && url !== '');
  return [
    desc,
    ...checklists.map(checklistWords),
    links.map(({ name, url }) => `- [${inLink(name || url)}](${url})`).join('\n'),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
};

const inLink = (name: string): string => name.replace(/[[\]\\]/g, '\\$&');

const checklistWords = (list: Checklist): string =>
  [
    `**${list.name}**`,
    '',
    ...list.checkItems.map(({ name, state }) => `- ${state === 'complete' ? '✓ ' : ''}${name}`),
  ].join('\n');
