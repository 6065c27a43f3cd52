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
  choiceKinds.every((kind) => isSameSet<string>(a[kind], b[kind]));

const isSameSet = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Nothing chosen lets everything through; otherwise one of the chosen must be on the card. */
const oneOf = <T>(chosen: readonly T[], onCard: readonly T[]): boolean =>
  chosen.length === 0 || onCard.some((one) => chosen.includes(one));

/** Every kind of filter must let a card through; within a kind one choice is enough. */
export const matcherOf = (filter: BoardFilter): ((card: Card) => boolean) => {
  const words = foldWords(filter.text).split(/\s+/).filter(Boolean);
  const tags = filter.tags.map(foldWords);
  return (card) =>
    oneOf(filter.areaIds, card.areaIds) &&
    oneOf(filter.villageIds, card.villageIds) &&
    oneOf(filter.themes, card.themes) &&
    (tags.length === 0 || oneOf(tags, card.tags.map(foldWords))) &&
    oneOf(filter.origins, card.origin === null ? [] : [card.origin]) &&
    oneOf(filter.ownRoles, card.ownRole === null ? [] : [card.ownRole]) &&
    words.every((word) => card.folded.includes(word));
};
