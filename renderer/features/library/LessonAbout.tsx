import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { lessonKinds, outcomes, themes } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson as entity } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { ChipChoice } from '../../domain/ChipChoice.tsx';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { lessonKindIcons } from '../../domain/LessonKindLabel.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { themeIcons } from '../../domain/ThemeChip.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LessonDetail.module.css';
import { setEdits } from './lessonEdits.ts';

const keep = async (edits: readonly Edit[]): Promise<boolean> =>
  edits.length === 0 || (await write(edits, 'edit')).ok;

/** Words that other lessons carry, offered while somebody types. */
const useUsed = (field: 'topics' | 'forWhom'): readonly string[] => {
  const lessons = useRecords(entity).list;
  return useMemo(
    () => [...new Set(lessons.flatMap((one) => one[field]))].toSorted(),
    [lessons, field],
  );
};

/** What a lesson is about: kind, themes, topics, for whom, where and out of which initiative. */
export const LessonAbout = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const { id } = lesson;
  const areas = useRecords(area).list;
  const initiatives = useRecords(initiative).list;
  const usedTopics = useUsed('topics');
  const usedForWhom = useUsed('forWhom');
  const set = (
    field: 'lessonKind' | 'outcome' | 'areaId' | 'sourceInitiativeId',
    value: string | null,
  ) => {
    void keep([{ op: 'set', kind: 'lesson', id, field, value }]);
  };
  const tags = (field: 'topics' | 'forWhom') => ({
    form: fieldForm('lesson', id, field),
    label: t(`library.fields.${field}`),
    tags: lesson[field],
    onAdd: (tag: string) => keep([{ op: 'add', kind: 'lesson', id, field, value: tag }]),
    onRemove: (tag: string) => void keep([{ op: 'remove', kind: 'lesson', id, field, value: tag }]),
    advice: (typed: string) => <NameHint text={[...lesson[field], typed].join('\n')} />,
  });
  return (
    <section className={cx(styles.aboutPart)} aria-labelledby={`about-${id}`}>
      <h3 id={`about-${id}`}>{t('library.about')}</h3>
      <ChipChoice
        label={t('library.fields.lessonKind')}
        choose="one"
        options={lessonKinds.map((kind) => ({
          id: kind,
          label: t(`enums.lessonKind.${kind}`),
          icon: lessonKindIcons[kind],
        }))}
        chosen={lesson.lessonKind === null ? [] : [lesson.lessonKind]}
        onChange={([kind]) => {
          set('lessonKind', kind ?? null);
        }}
      />
      <ChipChoice
        label={t('library.fields.themes')}
        choose="many"
        options={themes.map((theme) => ({
          id: theme,
          label: t(`enums.theme.${theme}`),
          icon: themeIcons[theme],
        }))}
        chosen={lesson.themes}
        onChange={(chosen) => {
          void keep(setEdits(id, 'themes', lesson.themes, chosen));
        }}
      />
      <ChipChoice
        label={t('library.fields.outcome')}
        choose="one"
        options={outcomes.map((outcome) => ({ id: outcome, label: t(`enums.outcome.${outcome}`) }))}
        chosen={lesson.outcome === null ? [] : [lesson.outcome]}
        onChange={([outcome]) => {
          set('outcome', outcome ?? null);
        }}
      />
      <HeldTagField
        {...tags('topics')}
        suggestions={[...new Set([t('library.topicInvolving'), ...usedTopics])]}
        placeholder={t('library.topicsPlaceholder')}
      />
      <HeldTagField
        {...tags('forWhom')}
        suggestions={usedForWhom}
        placeholder={t('library.forWhomPlaceholder')}
      />
      <div className={cx(styles.pair)}>
        <ComboBox
          label={t('library.fields.areaId')}
          options={areas.map(({ id: areaId, name }) => ({ id: areaId, label: name }))}
          value={lesson.areaId}
          placeholder={t('library.noArea')}
          onChange={(areaId) => {
            set('areaId', areaId);
          }}
        />
        <ComboBox
          label={t('library.fields.sourceInitiativeId')}
          options={initiatives.map(({ id: sourceId, title }) => ({ id: sourceId, label: title }))}
          value={lesson.sourceInitiativeId}
          placeholder={t('library.noSource')}
          onChange={(sourceId) => {
            set('sourceInitiativeId', sourceId);
          }}
        />
      </div>
    </section>
  );
};
