import type { Device } from './device.ts';
import type { Erasure } from './erasure.ts';

/** A computer that is silent for so long is not waited for any longer. */
export const silentDays = 30;

/** How far the computers that take part came with records that were erased. */
export interface ErasureProgress {
  readonly of: string;
  readonly on: string;
  readonly records: number;
  readonly done: readonly Device[];
  readonly waiting: readonly Device[];
}

/**
 * Newest first; what was erased on one day, of one kind, together. `strangers`: computers that take
 * part in another team.
 */
export const erasureProgress = (
  erasures: readonly Erasure[],
  devices: readonly Device[],
  strangers: readonly string[],
): readonly ErasureProgress[] => {
  const taking = takingPart(devices, strangers);
  return [...byKindAndDay(erasures).values()]
    .map(({ of, on, marks }) => {
      const hasAll = ({ purged }: Device): boolean => marks.every((mark) => purged.includes(mark));
      return {
        of,
        on,
        records: marks.length,
        done: taking.filter(hasAll),
        waiting: taking.filter((one) => !hasAll(one)),
      };
    })
    .sort((one, other) => (one.on < other.on ? 1 : -1));
};

const takingPart = (
  devices: readonly Device[],
  strangers: readonly string[],
): readonly Device[] => {
  const elsewhere = new Set(['', ...strangers]);
  return devices.filter(({ deviceId, leftOn }) => !elsewhere.has(deviceId) && leftOn === null);
};

interface Together {
  readonly of: string;
  readonly on: string;
  readonly marks: readonly string[];
}

const byKindAndDay = (erasures: readonly Erasure[]): ReadonlyMap<string, Together> => {
  const together = new Map<string, Together>();
  for (const { of, on, marks } of erasures) {
    if (on === null) continue;
    const key = `${on}/${of}`;
    const known = together.get(key)?.marks ?? [];
    together.set(key, { of, on, marks: [...new Set([...known, ...marks])] });
  }
  return together;
};

interface Around {
  readonly own: string;
  readonly today: string;
  readonly strangers: readonly string[];
}

/**
 * Computers that hold up what this computer erased and were silent for long. One computer sees to
 * it; for what others erased, a person may.
 */
export const givenUp = (
  erasures: readonly Erasure[],
  devices: readonly Device[],
  { own, today, strangers }: Around,
): readonly string[] => {
  const mine = erasures.filter(({ deviceId }) => deviceId === own);
  const waiting = erasureProgress(mine, devices, strangers).flatMap((one) => one.waiting);
  const silent = waiting.filter((one) => one.deviceId !== own && isSilent(one, today));
  return [...new Set(silent.map(({ deviceId }) => deviceId))];
};

/** Days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const isSilent = ({ lastSeen }: Pick<Device, 'lastSeen'>, today: string): boolean =>
  lastSeen === null || daysBetween(lastSeen, today) >= silentDays;
