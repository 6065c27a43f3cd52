import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/api.ts';
import { closeErase } from '../../app/erase.ts';
import type { EraseTarget } from '../../app/erase.ts';
import { showNotice } from '../../app/notice.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { useReach } from '../../domain/reach.ts';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog.tsx';
import { EraseStory } from './EraseStory.tsx';
import { StoppedDialog } from './StoppedDialog.tsx';

const eraseRecords = async ({ kind, id, along = [] }: EraseTarget) => {
  const targets = [{ kind, id }, ...along];
  try {
    const done = await call('erase:records', { targets });
    return done.ok ? null : done.error.kind;
  } catch {
    return 'not-saved' as const;
  }
};

/** Gone for good: what that does, what it cannot do, and a word to type. */
export const EraseDialog = ({ target }: { readonly target: EraseTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const isStopped = useRetentionStop() !== null;
  const erase = async (): Promise<void> => {
    const trouble = await eraseRecords(target);
    closeErase();
    if (trouble !== null) {
      showNotice({ tone: 'trouble', words: `trouble.${trouble}` });
      return;
    }
    showNotice({
      tone: 'done',
      words: target.isShared ? `erase.doneShared.${reach}` : 'erase.done',
    });
    target.onErased?.();
  };
  if (isStopped) return <StoppedDialog onClose={closeErase} />;
  return (
    <TypedConfirmDialog
      title={t('erase.title', { title: target.title })}
      word={t('erase.word')}
      fieldLabel={t('erase.type', { word: t('erase.word') })}
      confirmLabel={t('erase.confirm')}
      confirmIcon={Trash2}
      cancelLabel={t('erase.cancel')}
      onConfirm={erase}
      onCancel={closeErase}
    >
      <EraseStory target={target} />
    </TypedConfirmDialog>
  );
};
