import { useTranslation } from 'react-i18next';
import type { RetentionDue } from '../../../shared/ipc/retention.ts';
import { eraseNow } from '../../domain/retention/answers.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface Props {
  readonly due: readonly RetentionDue[];
  /** What it is, in the question. */
  readonly what: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asked before anything goes for good, one or many. */
export const SureDialog = ({ due, what, isOpen, onClose }: Props) => {
  const { t } = useTranslation();
  const erase = (): void => {
    onClose();
    const [first] = due;
    // Only how much: a name would stand there once more after it is gone.
    if (first) void eraseNow(due, t(`retention.what.${first.kind}`, { count: due.length }));
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('retention.sureTitle')}
      confirmLabel={t('retention.sureYes')}
      cancelLabel={t('retention.sureNo')}
      onConfirm={erase}
      onCancel={onClose}
    >
      <p>
        {t('retention.sure', { what })}
        {due.some(({ isShared }) => isShared) && ` ${t('retention.sureShared')}`}
      </p>
    </ConfirmDialog>
  );
};
