import { CircleCheck, UserRoundSearch, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, PreviewRow } from '../../../shared/ipc/import.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { useStageName } from '../../domain/stageName.ts';
import { ThemeChip } from '../../domain/ThemeChip.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { CountLine } from './CountLine.tsx';
import styles from './Import.module.css';

interface Props {
  readonly preview: ImportPreview | null;
  readonly isCurrent: boolean;
}

/** What would be made, counted, and the first of them as they will be. */
export const PreviewPart = ({ preview, isCurrent }: Props) => {
  const { t } = useTranslation();
  if (preview === null) {
    return (
      <Sheet title={t('import.preview')} className={cx(styles.part)}>
        <p role="status" className={cx(styles.hint)}>
          {t('import.looking')}
        </p>
      </Sheet>
    );
  }
  const { rows, finished, withNames, withoutVillage, newVillages } = preview;
  return (
    <Sheet title={t('import.preview')} className={cx(styles.part)}>
      <div role="status" aria-busy={!isCurrent}>
        <CountLine {...preview} />
        {withoutVillage > 0 && (
          <p className={cx(styles.hint)}>{t('import.withoutVillage', { count: withoutVillage })}</p>
        )}
      </div>
      {newVillages > 0 && (
        <Notice icon={Users}>{t('import.newVillageShared', { count: newVillages })}</Notice>
      )}
      {finished > 0 && (
        <Notice icon={CircleCheck}>{t('import.finished', { count: finished })}</Notice>
      )}
      {withNames > 0 && (
        <Notice icon={UserRoundSearch}>{t('import.withNames', { count: withNames })}</Notice>
      )}
      {rows.length > 0 && (
        <>
          <h3 className={cx(styles.first)}>{t('import.first', { count: rows.length })}</h3>
          <ol className={cx(styles.rows)} aria-label={t('import.first', { count: rows.length })}>
            {rows.map((row, at) => (
              <Row key={at} row={row} />
            ))}
          </ol>
        </>
      )}
    </Sheet>
  );
};

const Row = ({ row }: { readonly row: PreviewRow }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const language = useSettings((settings) => settings.language);
  const isLesson = row.target === 'lesson';
  const facts = [
    row.target === 'lesson' ? t('import.target.lesson') : stageName(row.target),
    ...(isLesson ? [] : [row.villages.join(', ') || t('import.noVillage')]),
    ...(row.origin === null ? [] : [t(`enums.origin.${row.origin}`)]),
    ...(row.lessonKind === null ? [] : [t(`enums.lessonKind.${row.lessonKind}`)]),
    ...(row.day === null ? [] : [formatDay(row.day, language)]),
  ];
  return (
    <li className={cx(styles.row)}>
      <span className={cx(styles.title)}>{row.title}</span>
      <span className={cx(styles.hint)}>{facts.join(' · ')}</span>
      {row.text !== '' && <span className={cx(styles.text)}>{row.text}</span>}
      {(row.themes.length > 0 || row.tags.length > 0 || row.mayName) && (
        <span className={cx(styles.chips)}>
          {row.themes.map((theme) => (
            <ThemeChip key={theme} theme={theme} />
          ))}
          {row.tags.slice(0, 6).map((tag) => (
            <span key={tag} className={cx(styles.tag)}>
              {tag}
            </span>
          ))}
          {row.mayName && (
            <span className={cx(styles.mayName)}>
              <UserRoundSearch size={14} aria-hidden />
              {t('import.mayName')}
            </span>
          )}
        </span>
      )}
    </li>
  );
};
