import { useTranslation } from 'react-i18next';
import { undercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { Notes } from '../../domain/undercurrent/Notes.tsx';
import { byReview } from '../../domain/undercurrent/review.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import fieldStyles from '../../ui/Field.module.css';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import styles from './UndercurrentPage.module.css';

/** Every note, the one that asks to be read again first. */
export const UndercurrentPage = () => {
  const { t } = useTranslation();
  const notes = useRecords(undercurrentNote);
  const rule = useSettings(({ retention }) => retention.undercurrentNote);
  if (!notes.loaded) return null;
  return (
    <Page>
      <PageHeader title={t('frame.undercurrent')} />
      <p className={cx(styles.hint)}>{t('undercurrent.explained')}</p>
      <PrivateSheet title={t('undercurrent.question')} className={styles.sheet}>
        <p className={cx(fieldStyles.hint)}>{t('undercurrent.hint')}</p>
        {notes.list.length === 0 && <EmptyState words={t('undercurrent.empty')} size="small" />}
        <Notes notes={notes.list.toSorted(byReview(rule))} initiativeId={null} namesInitiative />
      </PrivateSheet>
    </Page>
  );
};
