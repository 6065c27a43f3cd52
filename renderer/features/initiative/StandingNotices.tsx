import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { CameBack } from '../../domain/versions/CameBack.tsx';
import { owesLesson } from '../../domain/lessonsOwed.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { reopenEdits } from '../../domain/closing.ts';
import { useWriteLesson } from '../../domain/useWriteLesson.ts';

/** What asks to be known before anything else about it. */
export const StandingNotices = ({ record }: { readonly record: Initiative }) => (
  <>
    <CameBack record={record} />
    {record.outcome !== null && <Closed record={record} />}
    <LessonOwed record={record} />
  </>
);

const Closed = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { id, title, outcome } = record;
  const reopen = () => {
    void write(reopenEdits(id), 'move').then((result) => {
      if (!result.ok) return;
      showNotice({
        tone: 'done',
        words: 'initiative.reopened',
        values: { title },
        act: undoAct(result.value, 'initiative.undo'),
      });
    });
  };
  return (
    <Notice
      actions={
        <>
          <Button variant="quiet" size="small" onPress={reopen}>
            {t('initiative.reopen')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              goTo({ screen: 'stories' });
            }}
          >
            {t('initiative.toStories')}
          </Button>
        </>
      }
    >
      {outcome !== null && t('initiative.closed', { outcome: t(`enums.outcome.${outcome}`) })}
    </Notice>
  );
};

const LessonOwed = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const lessons = useRecords(lesson);
  const writeLesson = useWriteLesson(record);
  if (!lessons.loaded || !owesLesson(record, lessons.list)) return null;
  return (
    <Notice
      tone="attention"
      icon={BookOpen}
      actions={
        <Button size="small" onPress={writeLesson}>
          {t('initiative.addLesson')}
        </Button>
      }
    >
      {t('initiative.lessonLater')}
    </Notice>
  );
};
