import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderSpace, SharingState } from '../../../../../shared/ipc/sharing.ts';
import { call } from '../../../../app/api.ts';
import { useSettings } from '../../../../app/settings.ts';
import { usePeople } from '../../../../domain/people.ts';
import type { People } from '../../../../domain/people.ts';
import { healthItems } from './healthItems.ts';
import type { HealthItem } from './healthItems.ts';

export interface Health {
  readonly people: People;
  readonly items: readonly HealthItem[];
  readonly ownApp: string;
}

export const useHealth = (sharing: SharingState): Health => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const people = usePeople();
  const [ownApp, setOwnApp] = useState('');
  useEffect(() => {
    void call('app:about', null).then(({ version }) => {
      setOwnApp(version);
    });
  }, []);
  const items = useMemo(
    () => healthItems(sharing, { t, language, people, ownApp }),
    [language, ownApp, people, sharing, t],
  );
  return { people, items, ownApp };
};

export type Measured = FolderSpace | 'not-asked' | 'measuring' | 'away';

/** How much lies in the folder, once somebody asks. */
export const useMeasured = (): readonly [Measured, () => void] => {
  const [measured, setMeasured] = useState<Measured>('not-asked');
  const measure = (): void => {
    setMeasured('measuring');
    call('sharing:space', null).then(
      (space) => {
        setMeasured(space ?? 'away');
      },
      () => {
        setMeasured('away');
      },
    );
  };
  return [measured, measure];
};
