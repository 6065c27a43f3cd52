import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { cx } from '../../ui/cx.ts';
import type { Route } from '../route.ts';
import { NavigationFoot } from './NavigationFoot.tsx';
import { NavigationList } from './NavigationList.tsx';
import styles from './Navigation.module.css';

export const Navigation = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  // Gone to by a key or by a link: where one is stays in sight. With the frame that draws it: asked
  // for sooner, the page would measure itself once more, and at the start that takes a while.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [route.screen]);
  return (
    <nav aria-label={t('frame.screens')} className={cx(styles.side)}>
      <div className={cx(styles.name)}>
        <BridgeMark />
        {t('frame.name')}
      </div>
      <div ref={list} className={cx(styles.list)}>
        <NavigationList route={route} />
      </div>
      <NavigationFoot route={route} />
    </nav>
  );
};
