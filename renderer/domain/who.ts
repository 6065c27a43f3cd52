import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { area } from '../../shared/domain/area.ts';
import { device } from '../../shared/domain/device.ts';
import { call } from '../app/api.ts';
import { useRecords } from '../app/records.ts';
import { useSettings } from '../app/settings.ts';
import { useFormer } from './former.ts';

/** The name under which this window's person writes; read once. */
const useKeptAuthor = create<{ readonly id: string | null }>(() => ({ id: null }));

/** Null until main has told it. */
export const useOwnAuthor = (): string | null => {
  const own = useKeptAuthor(({ id }) => id);
  useEffect(() => {
    if (own !== null) return;
    void call('share:author', null).then((id) => {
      useKeptAuthor.setState({ id });
    });
  }, [own]);
  return own;
};

/** Says who wrote something, by the name that this person gave. */
export const useWho = (): ((authorId: string) => string) => {
  const { t } = useTranslation();
  const own = useOwnAuthor();
  const ownName = useSettings((settings) => settings.person.name.trim());
  const { list } = useRecords(device);
  const areas = useRecords(area);
  const former = useFormer();
  return useMemo(() => {
    const names = new Map(list.map(({ authorId, name }) => [authorId, name.trim()]));
    const left = new Map(
      list.flatMap(({ authorId, served, areaId }): readonly (readonly [string, string])[] =>
        served === null ? [] : [[authorId, former(served, areas.byId.get(areaId ?? '')?.name)]],
      ),
    );
    return (authorId) => {
      const gone = left.get(authorId);
      if (gone !== undefined) return gone;
      if (authorId === own) return ownName === '' ? t('share.you') : ownName;
      return names.get(authorId) || t('share.colleague');
    };
  }, [areas.byId, former, list, own, ownName, t]);
};
