import { useTranslation } from 'react-i18next';
import type { Stage } from '../../shared/domain/enums.ts';
import { useSettings } from '../app/settings.ts';

/** The name of a column: the person's own, or the one it came with. */
export const useStageName = (): ((stage: Stage) => string) => {
  const { t } = useTranslation();
  const own = useSettings(({ columnNames }) => columnNames);
  return (stage) => {
    const name = own[stage]?.trim() ?? '';
    return name === '' ? t(`enums.stage.${stage}`) : name;
  };
};
