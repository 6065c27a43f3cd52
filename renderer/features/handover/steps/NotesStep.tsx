import { useTranslation } from 'react-i18next';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { initiative } from '../../../../shared/domain/initiative.ts';
import { lesson } from '../../../../shared/domain/lesson.ts';
import { undercurrentNote } from '../../../../shared/domain/undercurrentNote.ts';
import type { UndercurrentNote } from '../../../../shared/domain/undercurrentNote.ts';
import { fieldForm } from '../../../app/fieldForm.ts';
import { keepField } from '../../../app/keepField.ts';
import { useRecord, useRecords } from '../../../app/records.ts';
import { KeptTextField } from '../../../domain/KeptTextField.tsx';
import { MarkdownText } from '../../../editor/MarkdownText.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PrivateSheet } from '../../../ui/PrivateSheet.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import styles from '../Handover.module.css';
import { chooseForNote, noteChoiceOf, noteChoices } from '../useHandover.ts';

/** Per note: thrown away, made an insight of, or told by word of mouth. It cannot go along. */
export const NotesStep = ({ record }: { readonly record: Handover }) => {
  const { t } = useTranslation();
  const notes = useRecords(undercurrentNote);
  if (!notes.loaded) return null;
  return (
    <PrivateSheet title={t('handover.notes.title')}>
      <p className={cx(styles.soft)}>{t('handover.notes.hint')}</p>
      {notes.list.length === 0 && <EmptyState words={t('handover.notes.empty')} size="small" />}
      <ol className={cx(styles.list)} aria-label={t('handover.notes.title')}>
        {notes.list.toSorted(byWriting).map(({ id }, at) => (
          <li key={id}>
            <Note id={id} number={at + 1} record={record} />
          </li>
        ))}
      </ol>
    </PrivateSheet>
  );
};

const byWriting = (a: UndercurrentNote, b: UndercurrentNote): number =>
  a.createdAt < b.createdAt ? -1 : 1;

interface NoteProps {
  readonly id: string;
  readonly number: number;
  readonly record: Handover;
}

const Note = ({ id, number, record }: NoteProps) => {
  const { t } = useTranslation();
  const note = useRecord(undercurrentNote, id);
  const about = useRecords(initiative).byId.get(note?.initiativeId ?? '');
  const insight = record.insights.find(({ noteId }) => noteId === id);
  if (!note) return null;
  return (
    <>
      <span className={cx(styles.soft)}>{about?.title ?? t('handover.notes.loose')}</span>
      <MarkdownText markdown={note.text} />
      <RadioGroup
        label={t('handover.notes.choice', { number })}
        options={noteChoices.map((one) => ({ id: one, label: t(`handover.notes.${one}`) }))}
        value={noteChoiceOf(record, id)}
        onChange={(choice) => {
          chooseForNote(record, note, choice);
        }}
      />
      {insight !== undefined && <Insight lessonId={insight.lessonId} />}
    </>
  );
};

const Insight = ({ lessonId }: { readonly lessonId: string }) => {
  const { t } = useTranslation();
  const made = useRecords(lesson).byId.get(lessonId);
  return (
    <KeptTextField
      label={t('handover.notes.insightField')}
      form={fieldForm('lesson', lessonId, 'title')}
      hint={t('handover.notes.insightHint')}
      value={made?.title ?? ''}
      maxLength={300}
      mayBeEmpty
      onKeep={(value) => keepField({ kind: 'lesson', id: lessonId, field: 'title' }, value)}
    />
  );
};
