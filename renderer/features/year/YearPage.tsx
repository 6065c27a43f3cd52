import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import { contactMoment } from '../../../shared/domain/contactMoment.ts';
import { contribution } from '../../../shared/domain/contribution.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { lessonUse } from '../../../shared/domain/lessonUse.ts';
import { relation } from '../../../shared/domain/relation.ts';
import { story } from '../../../shared/domain/story.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Chart } from './Chart.tsx';
import { figuresOf, usesOfOwn, yearsOf } from './figures.ts';
import { saveYear } from './saveYear.ts';
import { StoryPart } from './StoryPart.tsx';
import { useStoryOfYear } from './useStoryOfYear.ts';
import { useYearPaper } from './useYearPaper.ts';
import styles from './Year.module.css';

/** *Jaarbeeld*: a year in pictures. It counts, it does not judge. */
export const YearPage = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const [initiatives, planks, talks] = [
    useRecords(initiative),
    useRecords(contribution),
    useRecords(contactMoment),
  ];
  const [lessons, uses, relations, stories] = [
    useRecords(lesson),
    useRecords(lessonUse),
    useRecords(relation),
    useRecords(story),
  ];
  const activities = useRecords(activity);
  const [now] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(now);
  const paperOf = useYearPaper();
  const storyOf = useStoryOfYear();
  const counted = useMemo(
    () => ({
      initiatives: initiatives.list,
      planks: planks.list,
      talks: talks.list,
      activities: activities.list,
      lessons: lessons.list,
      relations: relations.list,
      uses: usesOfOwn(lessons.list, uses.list),
      stories: stories.list,
    }),
    [
      activities.list,
      initiatives.list,
      lessons.list,
      planks.list,
      relations.list,
      stories.list,
      talks.list,
      uses.list,
    ],
  );
  const figures = useMemo(() => figuresOf(year, counted), [counted, year]);
  const all = [activities, initiatives, planks, talks, lessons, uses, relations, stories];
  if (!all.every(({ loaded }) => loaded)) return null;
  const told = storyOf(year);
  const paper = paperOf(year, figures, told.story);
  const isEmpty =
    told.story === null && !told.isGone && paper.figures.every(({ count }) => count === 0);
  return (
    <Page>
      <PageHeader
        title={t('frame.year')}
        actions={
          <>
            <Select
              label={t('year.which')}
              options={yearsOf(counted, now).map((one) => ({
                id: String(one),
                label: String(one),
              }))}
              value={String(year)}
              onChange={(id) => {
                setYear(Number(id));
              }}
              className={styles.which}
            />
            {!isEmpty && (
              <Button
                icon={FileDown}
                onPress={() => void saveYear({ paper, fileTitle: paper.title, language })}
              >
                {t('year.save')}
              </Button>
            )}
          </>
        }
      />
      {isEmpty ? (
        <EmptyState words={t('year.empty')} />
      ) : (
        <>
          <p className={cx(styles.intro)}>{paper.intro}</p>
          <dl className={cx(styles.figures)}>
            {paper.figures.map(({ label, count }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <StoryPart of={told} year={year} />
          <div className={cx(styles.charts)}>
            {paper.charts.map((chart) => (
              <Chart key={chart.heading} chart={chart} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
};
