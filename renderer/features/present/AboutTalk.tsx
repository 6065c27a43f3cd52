import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { keepField } from '../../app/keepField.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { aboutEdits } from '../../domain/deck/aboutLine.ts';
import type { About } from '../../domain/deck/aboutLine.ts';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { MinutesField } from './MinutesField.tsx';
import styles from './Present.module.css';
import { TalkText } from './TalkText.tsx';

const keeper =
  (id: string) =>
  (field: keyof Presentation) =>
  (value: Json): Promise<boolean> =>
    keepField({ kind: 'presentation', id, field }, value);

interface Props {
  readonly talk: Presentation;
  readonly slides: readonly Slide[];
}

/** For whom it is, when, and for how long. */
export const AboutTalk = ({ talk, slides }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const keep = keeper(talk.id);
  const form = (field: keyof Presentation): string => fieldForm('presentation', talk.id, field);
  const keepAbout = async (change: Partial<About>): Promise<boolean> =>
    (await write(aboutEdits(talk, slides, change, language), 'edit')).ok;
  return (
    <Sheet title={t('present.about')}>
      <div className={cx(styles.fields)}>
        <KeptTextField
          label={t('present.name')}
          form={form('title')}
          value={talk.title}
          maxLength={300}
          onKeep={keep('title')}
        />
        <KeptTextField
          label={t('present.audience')}
          form={form('audience')}
          value={talk.audience}
          maxLength={300}
          mayBeEmpty
          onKeep={(audience) => keepAbout({ audience })}
        />
        <DatePicker
          label={t('present.date')}
          value={talk.date}
          onChange={(date) => {
            void keepAbout({ date });
          }}
        />
        <KeptTextField
          label={t('present.agendaItem')}
          form={form('agendaItem')}
          value={talk.agendaItem}
          maxLength={300}
          mayBeEmpty
          onKeep={keep('agendaItem')}
        />
        <MinutesField
          form={form('maxMinutes')}
          value={talk.maxMinutes}
          onKeep={keep('maxMinutes')}
        />
      </div>
    </Sheet>
  );
};

/** What was answered, and the lesson that it became. */
export const Takeaway = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  return (
    <PrivateSheet title={t('present.takeaway')}>
      <TalkText
        {...{ kind: 'presentation', id: talk.id, field: 'takeaway', stored: talk.takeaway }}
        label={t('present.takeaway')}
        hideLabel
        hint={t('present.takeawayHint')}
        rows={3}
      />
      {talk.takeawayLessonId !== null && (
        <a href={hashOf({ screen: 'library', id: talk.takeawayLessonId })}>
          {t('present.toLesson')}
        </a>
      )}
    </PrivateSheet>
  );
};
