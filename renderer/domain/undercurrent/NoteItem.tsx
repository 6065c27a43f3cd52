import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { undercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecord, useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { formatDay, isoToday } from '../dates.ts';
import { NoteField } from '../NoteField.tsx';
import { keepLonger } from '../retention/answers.ts';
import { isDue, monthsOld, reviewDayOf } from './review.ts';
import styles from './NoteItem.module.css';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly isNew: boolean;
  /** False on the page of its own initiative. */
  readonly namesInitiative: boolean;
}

/** One note: read, changed, kept for longer or thrown away. */
export const NoteItem = ({ id, number, isNew, namesInitiative }: Props) => {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(isNew);
  const record = useRecord(undercurrentNote, id);
  if (!record) return null;
  return (
    <>
      {namesInitiative && <About initiativeId={record.initiativeId} />}
      {isEditing ? (
        <NoteField
          kind="undercurrentNote"
          id={id}
          field="text"
          label={t('undercurrent.note', { number })}
          stored={record.text}
          autoFocus
        />
      ) : record.text === '' ? (
        <p className={cx(styles.about)}>{t('undercurrent.emptyNote')}</p>
      ) : (
        <MarkdownText markdown={record.text} />
      )}
      <Review record={record} number={number} />
      <div className={cx(styles.actions)}>
        {isEditing ? (
          <Button
            size="small"
            onPress={() => {
              setEditing(false);
            }}
          >
            {t('undercurrent.done')}
          </Button>
        ) : (
          <Button
            variant="quiet"
            size="small"
            icon={Pencil}
            onPress={() => {
              setEditing(true);
            }}
          >
            {t('undercurrent.edit', { number })}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          icon={Trash2}
          aria-label={t('undercurrent.removeNamed', { number })}
          onPress={() => {
            void write([{ op: 'delete', kind: 'undercurrentNote', id }], 'delete').then(
              (removed) => {
                if (!removed.ok) return;
                const act = undoAct(removed.value, 'undercurrent.undo');
                showNotice({ tone: 'done', words: 'undercurrent.removed', act });
              },
            );
          }}
        >
          {t('undercurrent.remove')}
        </Button>
      </div>
    </>
  );
};

const About = ({ initiativeId }: { readonly initiativeId: string | null }) => {
  const { t } = useTranslation();
  const about = useRecords(initiative).byId.get(initiativeId ?? '');
  if (about === undefined) return <p className={cx(styles.about)}>{t('undercurrent.loose')}</p>;
  return (
    <a href={hashOf({ screen: 'initiative', id: about.id })} className={cx(styles.link)}>
      {about.title === '' ? t('turn.untitled') : about.title}
    </a>
  );
};

interface ReviewProps {
  readonly record: {
    readonly id: string;
    readonly createdAt: string;
    readonly reviewBy: string | null;
  };
  readonly number: number;
}

const Review = ({ record, number }: ReviewProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const rule = useSettings(({ retention }) => retention.undercurrentNote);
  const today = isoToday();
  if (!rule.isOn) return null;
  const day = formatDay(reviewDayOf(record, rule), language);
  if (!isDue(record, rule, today)) {
    return <p className={cx(styles.about)}>{t('undercurrent.review', { day })}</p>;
  }
  return (
    <div className={cx(styles.due)}>
      <strong>{t('undercurrent.old', { count: monthsOld(record, today) })}</strong>
      <Button
        size="small"
        onPress={() => void keepLonger([{ kind: 'undercurrentNote', id: record.id }])}
        aria-label={t('undercurrent.keepNamed', {
          about: t('undercurrent.note', { number }),
          day,
        })}
      >
        {t('undercurrent.keep')}
      </Button>
    </div>
  );
};
