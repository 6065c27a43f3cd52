import { useTranslation } from 'react-i18next';
import type { CoffeeTable } from '../../../shared/domain/coffeeTable.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';

/** Where it was: "dorpshuis, Zuidwolde"; empty when nobody said. */
export const placeOf = (
  { placeName, placeKind, villageId }: CoffeeTable,
  villageName: (id: string) => string | undefined,
  kindName: (kind: NonNullable<CoffeeTable['placeKind']>) => string,
): string => {
  // That it was a coffee table says nothing of where.
  const ofKind = placeKind === null || placeKind === 'coffee_table' ? '' : kindName(placeKind);
  const place = placeName.trim() || ofKind;
  const inVillage = villageId === null ? '' : (villageName(villageId) ?? '');
  return [place, inVillage].filter((part) => part !== '').join(', ');
};

/** Says where a coffee table was, and what it is called. */
export const useTableNames = () => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const place = (table: CoffeeTable): string =>
    placeOf(
      table,
      (id) => villages.byId.get(id)?.name,
      (kind) => t(`enums.placeKind.${kind}`),
    );
  const name = (table: CoffeeTable): string => {
    const at = place(table);
    return at === '' ? t('coffee.plain') : t('coffee.named', { place: at });
  };
  return { place, name };
};
