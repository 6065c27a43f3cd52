import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { lessonKind } from '../../../shared/domain/enums.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import { Versions } from '../../domain/versions/Versions.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LessonDetail.module.css';

/** Under the title: what of the lesson itself two wrote at once. A text says so at its own place. */
export const LessonVersions = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const areas = useRecords(area).byId;
  return (
    <div className={cx(styles.versions)}>
      <Versions record={lesson} field="title" name={t('library.fields.title')} as="line" />
      <Versions
        record={lesson}
        field="lessonKind"
        name={t('library.fields.lessonKind')}
        as="value"
        say={(value) => {
          const known = lessonKind.safeParse(value);
          return known.success ? t(`enums.lessonKind.${known.data}`) : t('history.nothing');
        }}
      />
      <Versions
        record={lesson}
        field="areaId"
        name={t('library.fields.areaId')}
        as="value"
        say={(value) =>
          typeof value === 'string' ? (areas.get(value)?.name ?? null) : t('history.nothing')
        }
      />
    </div>
  );
};
