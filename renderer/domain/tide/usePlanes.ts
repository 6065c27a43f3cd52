import { useTranslation } from 'react-i18next';
import { commonPlanes } from '../../../shared/domain/rolePeriod.ts';
import type { Option } from '../../ui/option.ts';
import { useDepartments } from '../departments.ts';

/** What a role can be about: the whole, a domain, or a department of the town hall. */
export const usePlanes = (): {
  readonly nameOf: (plane: string) => string;
  readonly options: readonly Option[];
} => {
  const { t } = useTranslation();
  const departments = useDepartments();
  const common: readonly Option[] = commonPlanes.map((id) => ({
    id,
    label: t(`tide.planes.${id}`),
  }));
  const offered = departments.filter(({ isGone }) => !isGone);
  return {
    options: [...common, ...offered.map(({ id, name }) => ({ id, label: name }))],
    nameOf: (plane) =>
      common.find(({ id }) => id === plane)?.label ??
      departments.find(({ id }) => id === plane)?.name ??
      t('tide.gone'),
  };
};
