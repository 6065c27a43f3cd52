import { useTranslation } from 'react-i18next';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import type { Chosen } from '../../domain/deck/useDeckCards.ts';

interface CardRow extends Chosen {
  readonly title: string;
}
export interface CardGroup {
  readonly name: string;
  readonly rows: readonly CardRow[];
}

/** Every card that a talk can be made of, by kind; without those that it has already. */
export const useCardGroups = (without: ReadonlySet<string>): readonly CardGroup[] => {
  const { t } = useTranslation();
  const initiatives = useRecords(initiative).list.map(({ id, title }): CardRow => ({
    ...{ kind: 'initiative', id, title },
  }));
  const lessons = useRecords(lesson).list.map(({ id, title }): CardRow => ({
    ...{ kind: 'lesson', id, title },
  }));
  const dilemmas = useRecords(dilemma).list.map(({ id, oneSide, otherSide }): CardRow => ({
    ...{ kind: 'dilemma', id },
    title: [oneSide, otherSide].filter((side) => side !== '').join(' · '),
  }));
  const rowsOf = (rows: readonly CardRow[]): readonly CardRow[] =>
    rows
      .filter(({ id }) => !without.has(id))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
  return [
    { name: t('export.initiatives'), rows: rowsOf(initiatives) },
    { name: t('export.lessons'), rows: rowsOf(lessons) },
    { name: t('present.deck.dilemmas'), rows: rowsOf(dilemmas) },
  ].filter(({ rows }) => rows.length > 0);
};

export const chosenOf = (
  groups: readonly CardGroup[],
  ids: readonly string[],
): readonly Chosen[] => {
  const rows = groups.flatMap((group) => group.rows);
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
};
