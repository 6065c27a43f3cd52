import { isSameChoice } from '../../../shared/domain/chosen.ts';
import { themes } from '../../../shared/domain/enums.ts';
import type { SearchFilter } from '../../../shared/ipc/search.ts';

export const filterParts = ['areaIds', 'villageIds', 'themes'] as const;
export type FilterPart = (typeof filterParts)[number];

/** The filter with another choice in one of its parts, reading the ids back as what they are. */
export const withChosen = (
  filter: SearchFilter,
  part: FilterPart,
  chosen: readonly string[],
): SearchFilter =>
  part === 'themes'
    ? { ...filter, themes: themes.filter((one) => chosen.includes(one)) }
    : { ...filter, [part]: [...chosen] };

export const isSameSearchFilter = (a: SearchFilter, b: SearchFilter): boolean =>
  filterParts.every((part) => isSameChoice<string>(a[part], b[part]));

/** The filter without the places that were deleted; the same one when all are here. */
export const living = (filter: SearchFilter, isHere: (id: string) => boolean): SearchFilter =>
  [...filter.areaIds, ...filter.villageIds].every(isHere)
    ? filter
    : {
        ...filter,
        areaIds: filter.areaIds.filter(isHere),
        villageIds: filter.villageIds.filter(isHere),
      };
