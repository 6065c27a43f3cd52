import { useTranslation } from 'react-i18next';
import type { RoomQuestion } from '../../../shared/domain/roomQuestion.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { isoToday } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './TodayPage.module.css';

/** What was asked from the room waits for you, as a table does. */
export const RoomQuestions = ({ questions }: { readonly questions: readonly RoomQuestion[] }) => {
  const { t } = useTranslation();
  const answer = (id: string): void => {
    const of = { kind: 'roomQuestion', id, field: 'answeredOn' };
    void write([{ op: 'set', ...of, value: isoToday() }], 'edit').then((kept) => {
      if (!kept.ok) return;
      const act = undoAct(kept.value, 'today.undo');
      showNotice({ tone: 'done', words: 'present.answeredDone', act });
    });
  };
  return (
    <ul className={cx(styles.items)}>
      {questions.map(({ id, text, presentationId }) => (
        <li key={id}>
          <a
            href={hashOf({
              screen: 'present',
              ...(presentationId !== null && { id: presentationId }),
            })}
          >
            {text}
          </a>
          <span className={cx(styles.about)}>{t('present.questions')}</span>
          <Button
            variant="quiet"
            size="small"
            aria-label={t('present.answeredNamed', { text })}
            onPress={() => {
              answer(id);
            }}
          >
            {t('present.answered')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
