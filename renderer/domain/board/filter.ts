import { isAmongChosen, isSameChoice } from '../../../shared/domain/chosen.ts';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import type { Card } from './card.ts';
import { foldWords } from '../../ui/option.ts';

export const emptyFilter: BoardFilter = {
  areaIds: [],
  villageIds: [],
  themes: [],
  tags: [],
  origins: [],
  ownRoles: [],
  text: '',
};

/** The kinds of filter that are a choice from a list. */
export const choiceKinds = [
  'areaIds',
  'villageIds',
  'themes',
  'tags',
  'origins',
  'ownRoles',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

export const isFiltering = (filter: BoardFilter): boolean =>
  filter.text.trim() !== '' || choiceKinds.some((kind) => filter[kind].length > 0);

export const isSameFilter = (a: BoardFilter, b: BoardFilter): boolean =>
  a.text.trim() === b.text.trim() &&
  choiceKinds.every((kind) => isSameChoice<string>(a[kind], b[kind]));

/** Every kind of filter must let a card through; within a kind one choice is enough. */
export const matcherOf = (filter: BoardFilter): ((card: Card) => boolean) => {
  const words = foldWords(filter.text).split(/\s+/).filter(Boolean);
  const tags = filter.tags.map(foldWords);
  return (card) =>
    isAmongChosen(filter.areaIds, card.areaIds) &&
    isAmongChosen(filter.villageIds, card.villageIds) &&
    isAmongChosen(filter.themes, card.themes) &&
    (tags.length === 0 || isAmongChosen(tags, card.tags.map(foldWords))) &&
    isAmongChosen(filter.origins, card.origin === null ? [] : [card.origin]) &&
    isAmongChosen(filter.ownRoles, card.ownRole === null ? [] : [card.ownRole]) &&
    words.every((word) => card.folded.includes(word));
};
