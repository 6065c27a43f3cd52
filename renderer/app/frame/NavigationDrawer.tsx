import { X } from 'lucide-react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Route } from '../route.ts';
import styles from './NavigationDrawer.module.css';
import { NavigationFoot } from './NavigationFoot.tsx';
import { NavigationList } from './NavigationList.tsx';

interface Props {
  readonly route: Route;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The navigation of a narrow window, behind the menu button. */
export const NavigationDrawer = ({ route, isOpen, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.drawer)}>
        <Dialog aria-label={t('frame.menu')} className={cx(styles.content)}>
          <div className={cx(styles.close)}>
            <IconButton label={t('ui.close')} icon={X} onPress={onClose} />
          </div>
          <nav aria-label={t('frame.screens')}>
            <NavigationList route={route} onChoose={onClose} />
          </nav>
          {/* A link in the foot closes the drawer too: whatever is chosen, the menu is done. */}
          <div className={cx(styles.foot)} onClickCapture={onClose}>
            <NavigationFoot route={route} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
