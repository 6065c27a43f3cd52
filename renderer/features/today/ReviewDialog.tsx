import { useTranslation } from 'react-i18next';
import type { RetentionDue } from '../../../shared/ipc/retention.ts';
import type { RetentionKind } from '../../../shared/privacy/retention.ts';
import { StopNotice } from '../../domain/retention/StopNotice.tsx';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ReviewItem } from './ReviewItem.tsx';
import styles from './Review.module.css';

interface Props {
  readonly kind: RetentionKind;
  readonly due: readonly RetentionDue[];
  readonly onClose: () => void;
}

/** One by one, with what they say: here somebody reads and chooses. */
export const ReviewDialog = ({ kind, due, onClose }: Props) => {
  const { t } = useTranslation();
  const list = useFocusKept<HTMLDivElement>(due.length);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`retention.titles.${kind}`)}
      size="wide"
      footer={
        <Button variant={due.length === 0 ? 'primary' : 'quiet'} onPress={onClose}>
          {t('retention.done')}
        </Button>
      }
    >
      <StopNotice />
      <div ref={list} tabIndex={-1}>
        {due.length === 0 ? (
          <p role="status">{t('retention.allDone')}</p>
        ) : (
          <ul className={cx(styles.items)}>
            {due.map((one) => (
              <ReviewItem key={one.id} due={one} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
};
