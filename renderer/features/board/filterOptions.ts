import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { area } from '../../../shared/domain/area.ts';
import { origins, ownRoles } from '../../../shared/domain/enums.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { originIcons } from '../../domain/Origin.tsx';
import { themeOptions } from '../../domain/filter/themeOptions.ts';
import { byName } from '../../domain/villageOrder.ts';
import type { Option } from '../../ui/option.ts';
import { foldWords } from '../../ui/option.ts';
import type { BoardModel } from './boardModel.ts';
import type { Card } from '../../domain/board/card.ts';
import type { ChoiceKind } from '../../domain/board/filter.ts';

/** What each filter offers: what occurs on the board, and how often. */
export interface FilterOptions {
  /** Counted when somebody looks: a board of thousands is another one after every move. */
  readonly of: (kind: ChoiceKind) => readonly Option[];
  /** Whether there is anything to choose. */
  readonly has: (kind: ChoiceKind) => boolean;
}

type Counts = ReadonlyMap<string, number>;

const countBy = (cards: Iterable<Card>, values: (card: Card) => readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of values(card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

type Named = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

const placesOf = (counts: Counts, chosen: readonly string[], named: Named): readonly Option[] =>
  [...new Set([...counts.keys(), ...chosen])]
    .flatMap((id) => named.get(id) ?? [])
    .toSorted(byName)
    .map(({ id, name }) => ({ id, label: name, hint: String(counts.get(id) ?? 0) }));

/** Two spellings of a tag are one choice, under the spelling that occurs most. */
const tagsOf = (counts: Counts, chosen: readonly string[]): readonly Option[] => {
  const found = new Map<string, Option & { readonly count: number }>();
  const often = [...counts].toSorted(([, a], [, b]) => b - a);
  for (const [tag, count] of [...often, ...chosen.map((one): [string, number] => [one, 0])]) {
    const key = foldWords(tag);
    const known = found.get(key);
    const total = (known?.count ?? 0) + count;
    found.set(key, { id: known?.id ?? tag, label: known?.label ?? tag, count: total });
  }
  return [...found.values()]
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
    .map(({ id, label, count }) => ({ id, label, hint: String(count) }));
};

const valuesOf: Readonly<Record<ChoiceKind, (card: Card) => readonly string[]>> = {
  areaIds: (card) => card.areaIds,
  villageIds: (card) => card.villageIds,
  themes: (card) => card.themes,
  tags: (card) => card.tags,
  origins: ({ origin }) => (origin === null ? [] : [origin]),
  ownRoles: ({ ownRole }) => (ownRole === null ? [] : [ownRole]),
};

type Chosen = Readonly<Record<ChoiceKind, readonly string[]>>;

interface Names {
  readonly t: TFunction;
  readonly areas: Named;
  readonly villages: Named;
}

const optionsOf = (
  kind: ChoiceKind,
  counts: Counts,
  chosen: Chosen,
  { t, areas, villages }: Names,
): readonly Option[] => {
  const hint = (id: string): string => String(counts.get(id) ?? 0);
  switch (kind) {
    case 'areaIds':
      return placesOf(counts, chosen.areaIds, areas);
    case 'villageIds':
      return placesOf(counts, chosen.villageIds, villages);
    case 'tags':
      return tagsOf(counts, chosen.tags);
    case 'themes':
      return themeOptions(t).map((option) => ({ ...option, hint: hint(option.id) }));
    case 'origins':
      return origins.map((id) => ({
        id,
        label: t(`enums.origin.${id}`),
        icon: originIcons[id],
        hint: hint(id),
      }));
    case 'ownRoles':
      return ownRoles.map((id) => ({ id, label: t(`board.filter.role.${id}`), hint: hint(id) }));
  }
};

/** Those whose choices are the same on every board. */
const fixed: readonly ChoiceKind[] = ['themes', 'origins', 'ownRoles'];

const filterOptions = (
  cards: ReadonlyMap<string, Card>,
  chosen: Chosen,
  names: Names,
): FilterOptions => {
  const made = new Map<ChoiceKind, readonly Option[]>();
  const of = (kind: ChoiceKind): readonly Option[] => {
    const known =
      made.get(kind) ?? optionsOf(kind, countBy(cards.values(), valuesOf[kind]), chosen, names);
    made.set(kind, known);
    return known;
  };
  const occurs = (kind: ChoiceKind): boolean => {
    const named = kind === 'areaIds' ? names.areas : kind === 'villageIds' ? names.villages : null;
    for (const card of cards.values()) {
      if (valuesOf[kind](card).some((value) => named?.has(value) ?? true)) return true;
    }
    return false;
  };
  return { of, has: (kind) => fixed.includes(kind) || occurs(kind) || of(kind).length > 0 };
};

export const useFilterOptions = ({ cards }: BoardModel, chosen: Chosen): FilterOptions => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const areas = useRecords(area).byId;
  return useMemo(
    () => filterOptions(cards, chosen, { t, areas, villages }),
    [areas, cards, chosen, t, villages],
  );
};
