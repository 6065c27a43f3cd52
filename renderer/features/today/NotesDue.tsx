import { useTranslation } from 'react-i18next';
import type { UndercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import { hashOf } from '../../app/route.ts';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';

/** Only how many: what they say is not for whoever looks along at this screen. */
export const NotesDue = ({ notes }: { readonly notes: readonly UndercurrentNote[] }) => {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <PrivateSheet title={t('undercurrent.due')}>
      <p>{t('undercurrent.dueCount', { count: notes.length })}</p>
      <a href={hashOf({ screen: 'undercurrent' })}>{t('undercurrent.toAll')}</a>
    </PrivateSheet>
  );
};
