import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { undercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { Notes } from '../../domain/undercurrent/Notes.tsx';
import { byReview } from '../../domain/undercurrent/review.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';

/** What is felt around this initiative and nobody says. */
export const UndercurrentPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const rule = useSettings(({ retention }) => retention.undercurrentNote);
  const notes = useRecords(undercurrentNote)
    .list.filter(({ initiativeId }) => initiativeId === record.id)
    .toSorted(byReview(rule));
  return (
    <PrivateSheet title={t('undercurrent.question')}>
      <p className={cx(fieldStyles.hint)}>{t('undercurrent.hint')}</p>
      <Notes notes={notes} initiativeId={record.id} namesInitiative={false} />
    </PrivateSheet>
  );
};
