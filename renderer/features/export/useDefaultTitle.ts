import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { useRecords } from '../../app/records.ts';
import type { ExportSource } from '../../app/selection.ts';
import { useSettings } from '../../app/settings.ts';

const words = {
  lesson: 'export.defaultLessons',
  initiative: 'export.defaultInitiatives',
  board: 'export.defaultBoard',
} as const satisfies Readonly<Record<ExportSource, string>>;

/** What stands on the paper when nobody thinks of a title: what it is, and of which area. */
export const useDefaultTitle = (source: ExportSource): string => {
  const { t } = useTranslation();
  const name = useAreaName();
  return t(words[source], { area: name ?? t('export.defaultArea') });
};

/** Who made it: a function and an area, never a name. */
export const useAuthorFunction = (): string => {
  const role = useSettings((settings) => settings.person.role);
  const name = useAreaName();
  return [role, name ?? ''].filter((part) => part.trim() !== '').join(' ');
};

const useAreaName = (): string | undefined => {
  const areaId = useSettings((settings) => settings.areaId);
  const { byId } = useRecords(area);
  return areaId === null ? undefined : byId.get(areaId)?.name;
};
