import { Menu, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { openOverlay } from '../overlay.ts';
import type { Route } from '../route.ts';
import { NavigationDrawer } from './NavigationDrawer.tsx';
import styles from './TopBar.module.css';

export const TopBar = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <header className={cx(styles.bar)}>
      <div className={cx(styles.narrow)}>
        <IconButton
          label={t('frame.menu')}
          icon={Menu}
          aria-expanded={isMenuOpen}
          onPress={() => {
            setMenuOpen(true);
          }}
        />
        <BridgeMark size={32} />
      </div>
      <PlainButton
        className={cx(styles.search)}
        aria-keyshortcuts="Control+K"
        onPress={() => {
          openOverlay('search');
        }}
      >
        <Search size={18} aria-hidden />
        <span className={cx(styles.words)}>{t('frame.search')}</span>
        <Kbd>Ctrl K</Kbd>
      </PlainButton>
      <Button
        variant="primary"
        icon={Plus}
        aria-keyshortcuts="Control+N"
        className={styles.new}
        onPress={() => {
          openOverlay('newHeard');
        }}
      >
        {t('frame.newHeard')}
      </Button>
      <NavigationDrawer
        route={route}
        isOpen={isMenuOpen}
        onClose={() => {
          setMenuOpen(false);
        }}
      />
    </header>
  );
};
