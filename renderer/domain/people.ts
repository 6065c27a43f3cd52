import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../shared/domain/area.ts';
import { device } from '../../shared/domain/device.ts';
import type { Whose } from '../../shared/ipc/sharing.ts';
import { useRecords } from '../app/records.ts';
import { useSharing } from '../app/sharing.ts';
import { useFormer } from './former.ts';
import { useOwnAuthor } from './who.ts';

/** Who works on a computer that takes part. */
export interface Person {
  readonly deviceId: string;
  readonly authorId: string;
  /** Their own name and area: "Anneke · Winsum"; one of the two when that is all there is. */
  readonly label: string;
  readonly name: string;
  readonly areaName: string;
  readonly app: string;
  /** A calendar date; null when it was never said. */
  readonly lastSeen: string | null;
  readonly isHere: boolean;
  /** Somebody said that it does not come back, or it takes part in another team. */
  readonly isLeft: boolean;
  /** Handed over: the label is a former function and its years. */
  readonly isFormer: boolean;
}

export interface People {
  readonly all: readonly Person[];
  readonly byDevice: ReadonlyMap<string, Person>;
  readonly byAuthor: ReadonlyMap<string, Person>;
}

/** Everybody who takes part, as their computers say of themselves; this one first. */
export const usePeople = (): People => {
  const { t } = useTranslation();
  const own = useOwnAuthor();
  const devices = useRecords(device);
  const areas = useRecords(area);
  const former = useFormer();
  const strangers = useSharing((sharing) => sharing.strangers);
  return useMemo(() => {
    const known = devices.list
      .map((one): Person => {
        const left = one.served;
        const name = left === null ? one.name.trim() : '';
        const areaName = (one.areaId === null ? '' : areas.byId.get(one.areaId)?.name) ?? '';
        return {
          deviceId: one.deviceId,
          authorId: one.authorId,
          label:
            left === null
              ? [name, areaName].filter(Boolean).join(' · ') || t('share.colleague')
              : former(left, areaName),
          name,
          areaName,
          app: one.app,
          lastSeen: one.lastSeen,
          isHere: one.authorId === own,
          isLeft: one.leftOn !== null || strangers.includes(one.deviceId),
          isFormer: left !== null,
        };
      })
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere) || a.label.localeCompare(b.label));
    return {
      all: known.filter(({ isLeft }) => !isLeft),
      byDevice: new Map(known.map((one) => [one.deviceId, one])),
      byAuthor: new Map(known.map((one) => [one.authorId, one])),
    };
  }, [areas.byId, devices.list, former, own, strangers, t]);
};

/** Null when nobody on this computer knows who it is. */
export const personOf = (
  { byDevice, byAuthor }: People,
  { device: deviceId, authorId }: Whose,
): Person | null =>
  (deviceId === null ? undefined : byDevice.get(deviceId)) ??
  (authorId === null ? undefined : byAuthor.get(authorId)) ??
  null;

/** Whom to ask, for a sentence. */
interface Contact {
  readonly who: string;
  /** Cannot be rung any more. */
  readonly isFormer: boolean;
}

/** Of who shared something the function and area, "de coördinator van Bedum"; a name without an area. */
export const useContact = (): ((authorId: string) => Contact) => {
  const { t } = useTranslation();
  const { byAuthor } = usePeople();
  return (authorId) => {
    const { name, areaName, label, isFormer } = byAuthor.get(authorId) ?? nobody;
    if (isFormer) return { who: label, isFormer };
    const who = areaName === '' ? name : t('share.coordinator', { area: areaName });
    return { who: who || t('share.aColleague'), isFormer };
  };
};

const nobody = { name: '', areaName: '', label: '', isFormer: false };

/** In a sentence: "Anneke (Winsum)". */
export const spokenName = ({ name, areaName, label }: Person): string =>
  name !== '' && areaName !== '' ? `${name} (${areaName})` : label;

/** The shortest way to say who, for a sentence: the area, for that is how colleagues know each other. */
export const shortName = ({ areaName, label }: Person): string => areaName || label;
