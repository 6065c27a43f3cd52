import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import { write } from '../../app/write.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeptTextArea } from './KeptTextArea.tsx';
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
  const keepMinutes = (typed: string): void => {
    const minutes = Number.parseInt(typed, 10);
    if (minutes >= 1 && minutes <= 480) keep('maxMinutes')(minutes);
  };
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
        <KeptTextField
          label={t('present.minutes')}
          value={String(talk.maxMinutes)}
          maxLength={3}
          onKeep={keepMinutes}
        />
      </div>
    </Sheet>
  );
};

/** Asked once, after it was told. */
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
    </PrivateSheet>
  );
};
