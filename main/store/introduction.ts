import { deviceRecordId } from '../../shared/domain/device.ts';
import type { Device } from '../../shared/domain/device.ts';
import type { Change } from './edit/change.ts';
import type { Identity } from './profileFile.ts';
import { find, isAlive } from './share/links.ts';
import type { TwoStores } from './twoStores.ts';

/** What tells colleagues who works at this computer. */
export const introduction = async (
  stores: TwoStores,
  { authorId, device: deviceId }: Identity,
  said: Pick<Device, 'name' | 'areaId' | 'app'>,
  now: number,
): Promise<readonly Change[]> => {
  const lastSeen = new Date(now).toISOString().slice(0, 10);
  const id = deviceRecordId(deviceId);
  const target = { kind: 'device', id, in: 'shared' } as const;
  const values = { ...said, deviceId, authorId, lastSeen };
  if (!isAlive(await find(stores.shared, 'device', id))) {
    return [{ op: 'create', ...target, values }];
  }
  return Object.entries(values).map(([field, value]) => ({ op: 'set', ...target, field, value }));
};
