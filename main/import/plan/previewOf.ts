import { textOf } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import type { ImportPreview, PreviewRow } from '../../../shared/ipc/import.ts';
import type { Card } from './card.ts';
import type { KnownVillage } from './findVillages.ts';
import { fold } from './fold.ts';
import type { Planned } from './planCards.ts';

const shownRows = 10;
const shownValues = 200;
const shownText = 160;

/** What a person sees before anything is made. */
export const previewOf = (
  { cards, lists, places, leftOut }: Planned,
  villages: readonly KnownVillage[],
): ImportPreview => {
  const names = new Map(villages.map(({ id, name }) => [id, name]));
  const lessons = cards.filter(({ target }) => target === 'lesson').length;
  return {
    initiatives: cards.length - lessons,
    lessons,
    newVillages: newVillageNames(cards).length,
    finished: cards.filter(({ isFinished }) => isFinished).length,
    withNames: cards.filter(({ mayName }) => mayName).length,
    withoutVillage: cards.filter(
      ({ target, villageIds, newVillages }) =>
        target !== 'lesson' && villageIds.length + newVillages.length === 0,
    ).length,
    rows: cards.slice(0, shownRows).map((card) => rowOf(card, names)),
    lists: lists
      .slice(0, shownValues)
      .map(({ becomes, ...counted }) => ({ ...counted, target: becomes })),
    places: places
      .slice(0, shownValues)
      .map(({ becomes, ...counted }) => ({ ...counted, place: becomes })),
    leftOut: leftOut.list(),
  };
};

/** Each once, as it was written first. */
export const newVillageNames = (cards: readonly Card[]): readonly string[] => {
  const byName = new Map<string, string>();
  for (const name of cards.flatMap(({ newVillages }) => newVillages)) {
    if (!byName.has(fold(name))) byName.set(fold(name), name);
  }
  return [...byName.values()];
};

const rowOf = (card: Card, names: ReadonlyMap<string, string>): PreviewRow => {
  const [text = ''] = card.texts.values();
  const words = textOf(parseMarkdown(text.slice(0, 2_000))).replace(/\s+/g, ' ');
  return {
    title: card.title,
    target: card.target,
    villages: [...card.villageIds.map((id) => names.get(id) ?? ''), ...card.newVillages],
    themes: card.themes,
    tags: card.tags,
    origin: card.origin,
    lessonKind: card.lessonKind,
    day: card.begunOn?.value ?? null,
    text: words.length > shownText ? `${words.slice(0, shownText - 1)}…` : words,
    mayName: card.mayName,
  };
};
