import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { experiment } from '../../../shared/domain/experiment.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { roomQuestion } from '../../../shared/domain/roomQuestion.ts';
import { useNews } from '../../app/news.ts';
import { useRecords } from '../../app/records.ts';
import { useRetentionDue } from '../../app/retention.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay, isoToday } from '../../domain/dates.ts';
import { waitingOn } from '../../domain/tables/tables.ts';
import { useTables } from '../../domain/tables/useTables.ts';
import { isTheirs, toLookBackOn } from '../../domain/trying/tried.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useWaiting } from '../../domain/versions/useWaiting.ts';
import { Choices } from './Choices.tsx';
import { FromColleagues } from './FromColleagues.tsx';
import { KeepOrClear } from './KeepOrClear.tsx';
import { LessonsOwed } from './LessonsOwed.tsx';
import { LookBacks } from './LookBacks.tsx';
import { OneSuggestion } from './OneSuggestion.tsx';
import { RoomQuestions } from './RoomQuestions.tsx';
import { todayOf } from './today.ts';
import styles from './TodayPage.module.css';
import { Touches } from './Touches.tsx';
import { Turns } from './Turns.tsx';

/** What today asks for, and nothing that it does not. */
export const TodayPage = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const initiatives = useRecords(initiative);
  const lessons = useRecords(lesson);
  const due = useRetentionDue();
  const experiments = useRecords(experiment);
  const news = useNews(({ items }) => items);
  const asked = useRecords(roomQuestion);
  const tables = useTables();
  const choices = useWaiting();
  const day = isoToday();
  const today = useMemo(
    () => todayOf(initiatives.list, lessons.list, day),
    [day, initiatives.list, lessons.list],
  );
  const isRead = [initiatives, lessons, experiments, asked, tables].every(({ loaded }) => loaded);
  if (!isRead) return null;
  const yours = tables.list.filter((table) => waitingOn(table) === 'you');
  const theirs = tables.list.filter((table) => waitingOn(table) === 'others');
  const lookBacks = toLookBackOn(
    experiments.list.filter((one) => !isTheirs(one)),
    day,
  );
  const used = news.filter(
    ({ kind, id, isThere }) =>
      kind === 'lessonUse' && isThere && lessons.byId.get(id)?.shared?.isOwn === true,
  );
  const questions = asked.list.filter(({ answeredOn }) => answeredOn === null);
  const waiting = [
    questions,
    yours,
    used,
    today.touches,
    lookBacks,
    today.lessons,
    due ?? [],
    choices ?? [],
  ];
  // The question comes when it is known; nobody waits for it, and nothing is promised before.
  const isKnown = due !== null && choices !== null;
  const isFree = isKnown && waiting.every((part) => part.length === 0);
  return (
    <Page>
      <PageHeader
        title={t('frame.today')}
        aside={<Day words={formatDay(day, language, 'weekday')} />}
      />
      {isFree && <EmptyState words={t('today.free')} size="small" />}
      <div className={cx(styles.sheets)}>
        <Choices waiting={choices ?? []} />
        <Turns title={t('today.yours')} tables={yours}>
          {questions.length > 0 ? <RoomQuestions questions={questions} /> : undefined}
        </Turns>
        <Touches initiatives={today.touches} today={day} />
        <LookBacks experiments={lookBacks} today={day} />
        <FromColleagues used={used} others={news.length - used.length} />
        <LessonsOwed initiatives={today.lessons} />
        <Turns title={t('today.theirs')} tables={theirs} />
        {due !== null && <KeepOrClear due={due} />}
        {today.suggestion !== null && <OneSuggestion suggestion={today.suggestion} />}
      </div>
    </Page>
  );
};

const Day = ({ words }: { readonly words: string }) => (
  <span className={cx(styles.day)}>{words}</span>
);
