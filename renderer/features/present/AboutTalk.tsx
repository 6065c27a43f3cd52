import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import { hashOf } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeptTextArea } from './KeptTextArea.tsx';
import { MinutesField } from './MinutesField.tsx';
import styles from './Present.module.css';

const keeper =
  (id: string) =>
  (field: keyof Presentation) =>
  (value: Json): void => {
    void write([{ op: 'set', kind: 'presentation', id, field, value }], 'edit');
  };

/** For whom it is, when, and for how long. */
export const AboutTalk = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  const keep = keeper(talk.id);
  return (
    <Sheet title={t('present.about')}>
      <div className={cx(styles.fields)}>
        <KeptTextField
          label={t('present.name')}
          value={talk.title}
          maxLength={300}
          onKeep={keep('title')}
        />
        <KeptTextField
          label={t('present.audience')}
          value={talk.audience}
          maxLength={300}
          mayBeEmpty
          onKeep={keep('audience')}
        />
        <DatePicker label={t('present.date')} value={talk.date} onChange={keep('date')} />
        <MinutesField value={talk.maxMinutes} onKeep={keep('maxMinutes')} />
      </div>
    </Sheet>
  );
};

/** What was answered, and the lesson that it became. */
export const Takeaway = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  return (
    <PrivateSheet title={t('present.takeaway')}>
      <KeptTextArea
        label={t('present.takeaway')}
        hideLabel
        hint={t('present.takeawayHint')}
        rows={3}
        value={talk.takeaway}
        onKeep={keeper(talk.id)('takeaway')}
      />
      {talk.takeawayLessonId !== null && (
        <a href={hashOf({ screen: 'library', id: talk.takeawayLessonId })}>
          {t('present.toLesson')}
        </a>
      )}
    </PrivateSheet>
  );
};
