import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { consents } from '../../../shared/domain/enums.ts';
import type { Consent } from '../../../shared/domain/enums.ts';
import { story } from '../../../shared/domain/story.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecord } from '../../app/records.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { isoToday } from '../../domain/dates.ts';
import { NoteField } from '../../domain/NoteField.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import styles from './StoriesPart.module.css';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly isNew: boolean;
}

export const StoryItem = ({ id, number, isNew }: Props) => {
  const { t } = useTranslation();
  const record = useRecord(story, id);
  if (!record) return null;

  const setField = (field: 'consent' | 'consentDate', value: string | null): Edit => ({
    op: 'set',
    kind: 'story',
    id,
    field,
    value,
  });
  /** A yes is of a day; without a yes there is no day. */
  const agree = (consent: Consent): void => {
    const day = consent === 'none' ? null : (record.consentDate ?? isoToday());
    void write([setField('consent', consent), setField('consentDate', day)], 'edit');
  };
  const remove = (): void => {
    void write([{ op: 'delete', kind: 'story', id }], 'delete').then((result) => {
      if (!result.ok) return;
      showNotice({
        tone: 'done',
        words: 'initiative.storyDeleted',
        act: undoAct(result.value, 'initiative.undo'),
      });
    });
  };
  return (
    <>
      <NoteField
        kind="story"
        id={id}
        field="text"
        label={`${t('initiative.storyText')} ${String(number)}`}
        stored={record.text}
        autoFocus={isNew}
      />
      <div className={cx(styles.consent)}>
        <SegmentedControl
          label={t('initiative.consent')}
          options={consents.map((one) => ({ id: one, label: t(`enums.consent.${one}`) }))}
          value={record.consent}
          onChange={agree}
        />
        {record.consent !== 'none' && (
          <DatePicker
            label={t('initiative.consentDate')}
            value={record.consentDate}
            onChange={(day) => {
              void write([setField('consentDate', day)], 'edit');
            }}
          />
        )}
        <Button variant="quiet" size="small" icon={Trash2} onPress={remove}>
          {t('initiative.deleteStory')}
        </Button>
      </div>
    </>
  );
};
