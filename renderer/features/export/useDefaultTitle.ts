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
  const areaId = useSettings((settings) => settings.areaId);
  const { byId } = useRecords(area);
  const name = (areaId === null ? undefined : byId.get(areaId)?.name) ?? t('export.defaultArea');
  return t(words[source], { area: name });
};
