import type { TFunction } from 'i18next';
import type { SharingHealth, SharingState, Whose } from '../../../../../shared/ipc/sharing.ts';
import { formatInstant } from '../../../../domain/dates.ts';
import type { Language } from '../../../../domain/dates.ts';
import { personOf, spokenName } from '../../../../domain/people.ts';
import type { People } from '../../../../domain/people.ts';
import { isNewer } from './isNewer.ts';
import { reasonOf } from './reasons.ts';

/** One thing to know or to do, with the files it is about. */
export interface HealthItem {
  readonly words: string;
  readonly files: readonly { readonly file: string; readonly note: string }[];
}

interface Around {
  readonly t: TFunction;
  readonly language: Language;
  readonly people: People;
  /** The version of this app. */
  readonly ownApp: string;
}

/** All that asks for attention, what waits for people first and files after it. */
export const healthItems = (state: SharingState, around: Around): readonly HealthItem[] => [
  ...aboutChanges(state, around),
  ...aboutComputers(state, around),
  ...aboutFiles(state.health, around),
];

const line = (words: string): HealthItem => ({ words, files: [] });

const naming =
  ({ t, people }: Around) =>
  (whose: Whose): string => {
    const person = personOf(people, whose);
    return person === null ? t('health.someone') : spokenName(person);
  };

const aboutChanges = (state: SharingState, around: Around): readonly HealthItem[] => {
  const { t } = around;
  const name = naming(around);
  const { outgoing, waiting, held, health } = state;
  return [
    ...(health.founders.length > 1
      ? [line(t('health.twoTeams', { count: health.founders.length }))]
      : []),
    ...held.map((one) => {
      const words = one.erased === one.count ? 'erase.held.erases' : 'erase.held.removes';
      return line(t(words, { count: one.count, name: name(one) }));
    }),
    ...(outgoing > 0 ? [line(t('health.outgoing', { count: outgoing }))] : []),
    ...waiting.map((one) => line(t('health.waiting', { count: one.missing, name: name(one) }))),
    ...health.lacking.map((device) =>
      line(t('health.lacking', { name: name({ device, authorId: null }) })),
    ),
    ...(health.holes > 0 ? [line(t('health.holes', { count: health.holes }))] : []),
  ];
};

const aboutComputers = ({ health }: SharingState, around: Around): readonly HealthItem[] => {
  const { t, people, ownApp } = around;
  const name = naming(around);
  return [
    ...health.clocks.map(({ device, aheadMs }) =>
      line(
        t(aheadMs > 0 ? 'health.fast' : 'health.slow', {
          name: name({ device, authorId: null }),
          span: span(Math.abs(aheadMs), t),
        }),
      ),
    ),
    ...people.all
      .filter(({ isHere, app }) => !isHere && isNewer(app, ownApp))
      .map((one) =>
        line(t('health.newerApp', { name: spokenName(one), app: one.app, own: ownApp })),
      ),
  ];
};

const aboutFiles = (
  { copies, pending, refused, newer }: SharingHealth,
  { t, language }: Around,
): readonly HealthItem[] => {
  const reason = (why: string): string => t(`health.reason.${reasonOf(why)}`, { why });
  const only = copies.reduce((sum, { taken }) => sum + taken, 0);
  const items: readonly (HealthItem & { readonly isThere: boolean })[] = [
    {
      isThere: pending.length > 0,
      words: t('health.pending', { count: pending.length }),
      files: pending.map(({ file, why, since }) => ({
        file,
        note: `${reason(why)}, ${t('health.since', { when: formatInstant(since, language) })}`,
      })),
    },
    {
      isThere: refused.length > 0,
      words: t('health.refused', { count: refused.length }),
      files: refused.map(({ file, why }) => ({ file, note: reason(why) })),
    },
    {
      isThere: newer.length > 0,
      words: t('health.newer', { count: newer.length }),
      files: newer.map((file) => ({ file, note: t('health.reason.newer') })),
    },
    {
      isThere: copies.length > 0,
      words: [
        ...(only > 0 ? [t('health.salvaged', { count: only })] : []),
        t('health.copies', { count: copies.length }),
      ].join(' '),
      files: copies.map(({ file, taken }) => ({
        file,
        note: taken > 0 ? t('health.taken', { count: taken }) : t('health.nothingNew'),
      })),
    },
  ];
  return items.filter(({ isThere }) => isThere);
};

const minuteMs = 60_000;

const span = (ms: number, t: TFunction): string => {
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 90) return t('health.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? t('health.hours', { count: hours })
    : t('health.days', { count: Math.round(hours / 24) });
};
