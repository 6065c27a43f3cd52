import { useTranslation } from 'react-i18next';
import { closeRemove } from '../../app/removeShared.ts';
import type { RemoveTarget } from '../../app/removeShared.ts';
import { useReach } from '../../domain/reach.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

/** Thrown away for everybody: said before, with what that cannot take back. */
export const RemoveDialog = ({ target }: { readonly target: RemoveTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  return (
    <ConfirmDialog
      isOpen
      title={t('share.removeTitle', { title: target.title })}
      confirmLabel={t('share.removeConfirm')}
      onConfirm={() => {
        closeRemove();
        target.remove();
      }}
      onCancel={closeRemove}
    >
      <p>
        {t(`share.removeOf.${target.whose}`)}
        {target.whose === 'own' && target.mayWithdraw && ` ${t('share.removeOrWithdraw')}`}
      </p>
      <p>
        {t(`share.goes.${reach}`)} {t('share.mayBeRead')}
      </p>
      <p>{t('share.removeUndo')}</p>
    </ConfirmDialog>
  );
};
