import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServedYears } from '../../shared/domain/device.ts';

/** What a coordinator is called who handed over: "coördinator Bedum, 2015–2018", and no name. */
export const useFormer = (): ((served: ServedYears, areaName: string | undefined) => string) => {
  const { t } = useTranslation();
  return useCallback(
    ({ from, to }, areaName) => {
      const years = from === null || from === to ? String(to) : `${from}–${to}`;
      return areaName === undefined || areaName === ''
        ? t('share.formerNowhere', { years })
        : t('share.former', { area: areaName, years });
    },
    [t],
  );
};
