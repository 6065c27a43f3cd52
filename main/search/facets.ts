import type { Theme } from '../../shared/domain/enums.ts';
import { isAmongChosen } from '../../shared/domain/chosen.ts';
import { areasOf } from '../../shared/domain/village.ts';
import type { Village } from '../../shared/domain/village.ts';
import type { SearchFilter } from '../../shared/ipc/search.ts';

/** What filters look at, as a record says it of itself. */
export interface Facets {
  readonly villageIds: readonly string[];
  /** Beside the areas of its villages, which are looked up when asked: a village may move. */
  readonly areaIds: readonly string[];
  readonly themes: readonly Theme[];
  /** The day (`YYYY-MM-DD`) on which its villages are looked up. */
  readonly day: string;
  /** The card it belongs to, which says what the record does not say itself. */
  readonly cardId: string | null;
}

interface Known {
  readonly facetsOf: (kind: string, id: string) => Facets | undefined;
  readonly village: (id: string) => Pick<Village, 'areaPeriods'> | undefined;
}

/** Within one part of the filter any may fit; all parts must. What has none of a part never does. */
export const fitsFilter = (filter: SearchFilter, known: Known): ((facets: Facets) => boolean) => {
  const villages = new Map<string, Pick<Village, 'areaPeriods'> | undefined>();
  const village = (id: string) => {
    if (!villages.has(id)) villages.set(id, known.village(id));
    return villages.get(id);
  };
  const areasIn = ({ villageIds, day }: Facets): readonly string[] =>
    areasOf(
      villageIds.flatMap((id) => village(id) ?? []),
      day,
    );
  return (own) => {
    const card = own.cardId === null ? undefined : known.facetsOf('initiative', own.cardId);
    const placed = own.villageIds.length > 0 ? own : (card ?? own);
    const themes = own.themes.length > 0 ? own.themes : (card?.themes ?? []);
    return (
      isAmongChosen(filter.villageIds, placed.villageIds) &&
      isAmongChosen(filter.themes, themes) &&
      (filter.areaIds.length === 0 ||
        isAmongChosen(filter.areaIds, [...own.areaIds, ...areasIn(placed)]))
    );
  };
};
