import { useTranslation } from 'react-i18next';
import { contributionKinds } from '../../../shared/domain/contribution.ts';
import { themes } from '../../../shared/domain/enums.ts';
import { village } from '../../../shared/domain/village.ts';
import type { YearPaper } from '../../../shared/ipc/year.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { localeOf } from '../../domain/dates.ts';
import type { YearFigures } from './figures.ts';

/** The figures in words, once for the screen and for paper. Nothing is put in order of size. */
export const useYearPaper = (): ((
  year: number,
  of: YearFigures,
  story: YearPaper['story'],
) => YearPaper) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const villages = useRecords(village).byId;
  const month = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return (year, of, story) => ({
    title: t('year.paper', { year }),
    intro: t('year.intro'),
    figures: (
      [
        'talks',
        'initiatives',
        'begun',
        'activities',
        'thoughtAlong',
        'planks',
        'lessons',
        'reuses',
        'stories',
      ] as const
    ).map((name) => ({ label: t(`year.figure.${name}`), count: of[name] })),
    charts: [
      {
        heading: t('year.talks'),
        of: t('year.month'),
        unit: t('year.times'),
        rows: of.talksByMonth.map((count, at) => ({
          label: month.format(new Date(Date.UTC(2024, at, 1))),
          count,
        })),
      },
      {
        heading: t('year.bridges'),
        of: t('year.kind'),
        unit: t('year.planks'),
        rows: contributionKinds.map((kind) => ({
          label: t(`bridge.kind.${kind}`),
          count: of.planksByKind[kind],
        })),
      },
      {
        heading: t('year.themes'),
        of: t('year.theme'),
        unit: t('year.cards'),
        rows: themes.map((theme) => ({
          label: t(`enums.theme.${theme}`),
          count: of.byTheme[theme],
        })),
      },
      {
        heading: t('year.villages'),
        of: t('year.village'),
        unit: t('year.cards'),
        rows: [...of.byVillage]
          .flatMap(([id, count]) => {
            const name = villages.get(id)?.name;
            return name === undefined ? [] : [{ label: name.slice(0, 120), count }];
          })
          .toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
      },
    ].filter(({ rows }) => rows.length > 0),
    story,
    foot: t('bridge.drawing.motto'),
  });
};
