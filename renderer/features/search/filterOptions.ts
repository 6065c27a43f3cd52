import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import type { SearchFilter } from '../../../shared/ipc/search.ts';
import { useRecords } from '../../app/records.ts';
import { themeOptions } from '../../domain/filter/themeOptions.ts';
import { useVillageOptions } from '../../domain/villageOptions.ts';
import { byName } from '../../domain/villageOrder.ts';
import type { Option } from '../../ui/option.ts';
import { filterParts } from './filter.ts';
import type { FilterPart } from './filter.ts';

/** Every area, village and theme there is. */
export const useFilterOptions = (): Readonly<Record<FilterPart, readonly Option[]>> => {
  const { t } = useTranslation();
  const areas = useRecords(area).list;
  const villageIds = useVillageOptions();
  return useMemo(
    () => ({
      areaIds: areas.toSorted(byName).map(({ id, name }) => ({ id, label: name })),
      villageIds,
      themes: themeOptions(t),
    }),
    [areas, t, villageIds],
  );
};

export interface ChosenName {
  readonly part: FilterPart;
  readonly id: string;
  readonly name: string;
}

/** What is chosen in a filter, by name. */
export const useFilterNames = (): ((filter: SearchFilter) => readonly ChosenName[]) => {
  const options = useFilterOptions();
  return (filter) =>
    filterParts.flatMap((part) =>
      options[part]
        .filter(({ id }) => filter[part].some((one) => one === id))
        .map(({ id, label }) => ({ part, id, name: label })),
    );
};
