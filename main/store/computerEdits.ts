import { deviceRecordId } from '../../shared/domain/device.ts';
import type { Device, ServedYears } from '../../shared/domain/device.ts';
import type { Json } from '../../shared/domain/entity.ts';
import { elementsOf } from '../kernel/visible.ts';
import type { Change } from './edit/change.ts';
import type { Identity } from './profileFile.ts';
import { find, isAlive } from './share/links.ts';
import type { TwoStores } from './twoStores.ts';

export interface Introduction extends Pick<Device, 'name' | 'areaId' | 'app'> {
  /** Only said by whoever hands over. */
  readonly served?: ServedYears;
}

/** What tells colleagues who works at this computer. */
export const introduction = (
  stores: TwoStores,
  identity: Identity,
  said: Introduction,
  now: number,
): Promise<readonly Change[]> =>
  saidOfThisComputer(stores, identity, { ...said, lastSeen: dayOf(now), leftOn: null });

/** What tells colleagues which erased records this computer holds nothing of any more. */
export const purgedHere = async (
  stores: TwoStores,
  identity: Identity,
  marks: readonly string[],
): Promise<readonly Change[]> => {
  const id = deviceRecordId(identity.device);
  const record = await find(stores.shared, 'device', id);
  const known = new Set(elementsOf(record?.sets.get('purged') ?? []));
  const fresh = marks.filter((mark) => !known.has(mark));
  if (fresh.length === 0) return [];
  if (!isAlive(record)) return saidOfThisComputer(stores, identity, { purged: fresh });
  const target = { kind: 'device', id, in: 'shared' } as const;
  return fresh.map((value) => ({ op: 'add', ...target, field: 'purged', value }));
};

/** What tells colleagues that a computer does not come back. */
export const leftOut = (deviceId: string, now: number): readonly Change[] => [
  {
    op: 'set',
    kind: 'device',
    id: deviceRecordId(deviceId),
    in: 'shared',
    field: 'leftOn',
    value: dayOf(now),
  },
];

const saidOfThisComputer = async (
  stores: TwoStores,
  { authorId, device: deviceId }: Identity,
  said: Readonly<Record<string, Json>>,
): Promise<readonly Change[]> => {
  const id = deviceRecordId(deviceId);
  const target = { kind: 'device', id, in: 'shared' } as const;
  const values = { ...said, deviceId, authorId };
  if (!isAlive(await find(stores.shared, 'device', id))) {
    return [{ op: 'create', ...target, values }];
  }
  return Object.entries(values).map(([field, value]) => ({ op: 'set', ...target, field, value }));
};

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
