import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { area } from '../../../shared/domain/area.ts';
import { origins, ownRoles, themes } from '../../../shared/domain/enums.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { originIcons } from '../../domain/Origin.tsx';
import { themeIcons } from '../../domain/ThemeChip.tsx';
import { byName } from '../../domain/villageOrder.ts';
import type { Option } from '../../ui/option.ts';
import { foldWords } from '../../ui/option.ts';
import type { BoardModel } from './boardModel.ts';
import type { Card } from '../../domain/board/card.ts';
import type { ChoiceKind } from '../../domain/board/filter.ts';

/** What each filter offers: what occurs on the board, and how often. */
export type FilterOptions = Readonly<Record<ChoiceKind, readonly Option[]>>;

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

const kindsOf = (cards: readonly Card[], t: TFunction) => {
  const byTheme = countBy(cards, (card) => card.themes);
  const byOrigin = countBy(cards, ({ origin }) => (origin === null ? [] : [origin]));
  const byOwnRole = countBy(cards, ({ ownRole }) => (ownRole === null ? [] : [ownRole]));
  return {
    ownRoles: ownRoles.map((id) => ({
      id,
      label: t(`board.filter.role.${id}`),
      hint: String(byOwnRole.get(id) ?? 0),
    })),
    themes: themes.map((id) => ({
      id,
      label: t(`enums.theme.${id}`),
      icon: themeIcons[id],
      hint: String(byTheme.get(id) ?? 0),
    })),
    origins: origins.map((id) => ({
      id,
      label: t(`enums.origin.${id}`),
      icon: originIcons[id],
      hint: String(byOrigin.get(id) ?? 0),
    })),
  };
};

type Chosen = Readonly<Record<ChoiceKind, readonly string[]>>;

export const useFilterOptions = ({ cards }: BoardModel, chosen: Chosen): FilterOptions => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const areas = useRecords(area);
  return useMemo(() => {
    const all = [...cards.values()];
    return {
      ...kindsOf(all, t),
      areaIds: placesOf(
        countBy(all, (card) => card.areaIds),
        chosen.areaIds,
        areas.byId,
      ),
      villageIds: placesOf(
        countBy(all, (card) => card.villageIds),
        chosen.villageIds,
        villages.byId,
      ),
      tags: tagsOf(
        countBy(all, (card) => card.tags),
        chosen.tags,
      ),
    };
  }, [areas.byId, cards, chosen.areaIds, chosen.tags, chosen.villageIds, t, villages.byId]);
};
