import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, register, setOf } from './field.ts';

/** A village belongs to an area for a time, so old records keep the name of their day. */
export const areaPeriod = z.object({
  areaId: recordId,
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
});
export type AreaPeriod = z.infer<typeof areaPeriod>;

export const village = {
  kind: 'village',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  fields: {
    name: register(line, '', 'share'),
    aliases: setOf(line, 'share'),
    areaPeriods: register(z.array(areaPeriod).readonly(), [], 'share'),
    strengths: setOf(line, 'share'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Village = RecordOf<typeof village>;

/** The area a village belongs to on a day (`YYYY-MM-DD`), or undefined when it has none. */
export const areaOnDay = (of: Pick<Village, 'areaPeriods'>, day: string): string | undefined =>
  of.areaPeriods.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
    ?.areaId;

/** The areas of villages on a day, each once; a day outside every period of a village takes its last. */
export const areasOf = (
  villages: readonly Pick<Village, 'areaPeriods'>[],
  day: string,
): readonly string[] => {
  const found = villages.flatMap((of) => areaOnDay(of, day) ?? of.areaPeriods.at(-1)?.areaId ?? []);
  return found.length < 2 ? found : [...new Set(found)];
};
