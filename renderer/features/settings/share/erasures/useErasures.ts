import { useMemo } from 'react';
import { device } from '../../../../../shared/domain/device.ts';
import { erasure } from '../../../../../shared/domain/erasure.ts';
import { erasureProgress } from '../../../../../shared/domain/erasureProgress.ts';
import type { ErasureProgress } from '../../../../../shared/domain/erasureProgress.ts';
import { useRecords } from '../../../../app/records.ts';
import { useSharing } from '../../../../app/sharing.ts';
import { usePeople } from '../../../../domain/people.ts';
import type { Person } from '../../../../domain/people.ts';

export type WaitingComputer = Pick<Person, 'deviceId' | 'label' | 'lastSeen' | 'isHere'>;

interface Erasures {
  readonly running: readonly ErasureProgress[];
  readonly finished: readonly ErasureProgress[];
  /** Each once, however many erasures wait for it. */
  readonly waiting: readonly WaitingComputer[];
}

export const useErasures = (): Erasures => {
  const erasures = useRecords(erasure).list;
  const devices = useRecords(device).list;
  const strangers = useSharing((sharing) => sharing.strangers);
  const { byDevice } = usePeople();
  return useMemo(() => {
    const all = erasureProgress(erasures, devices, strangers);
    const running = all.filter((one) => one.waiting.length > 0);
    const ids = new Set(running.flatMap((one) => one.waiting.map(({ deviceId }) => deviceId)));
    const people = [...ids].flatMap((id) => byDevice.get(id) ?? []);
    return {
      running,
      finished: all.filter((one) => one.waiting.length === 0),
      waiting: people.toSorted((a, b) => a.label.localeCompare(b.label)),
    };
  }, [erasures, devices, strangers, byDevice]);
};
