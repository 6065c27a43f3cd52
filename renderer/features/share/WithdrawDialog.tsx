import { useTranslation } from 'react-i18next';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { closeShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { undoAct } from '../../app/undo.ts';
import { useReach } from '../../domain/reach.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { troubleOf } from './troubleOf.ts';

/** Taken back from colleagues, with what that cannot take back. */
export const WithdrawDialog = ({ target }: { readonly target: ShareTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const once = useOnce();
  const { kind, id, title } = target;
  const withdraw = async (): Promise<void> => {
    const done = await call('share:withdraw', { kind, id });
    closeShare();
    showNotice(
      done.ok
        ? {
            tone: 'done',
            words: 'share.withdrawn',
            values: { title },
            act: undoAct(done.value, 'share.undo'),
          }
        : { tone: 'trouble', words: troubleOf(done.error) },
    );
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('share.withdrawTitle')}
      confirmLabel={t('share.withdrawConfirm')}
      onConfirm={() => void once(withdraw)}
      onCancel={closeShare}
    >
      <p>
        {t(`share.goes.${reach}`)} {t('share.youKeep')} {t('share.mayBeRead')}
      </p>
    </ConfirmDialog>
  );
};
