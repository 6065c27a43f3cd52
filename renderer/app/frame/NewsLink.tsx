import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useNews } from '../news.ts';
import { hashOf } from '../route.ts';
import type { Route } from '../route.ts';
import { useSharing } from '../sharing.ts';
import styles from './Navigation.module.css';

/** The way to what colleagues brought, with how much there is of it. Nothing for who works alone. */
export const NewsLink = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  const count = useNews(({ items }) => items.length);
  const isOff = useSharing(({ phase }) => phase === 'off');
  if (isOff && count === 0 && route.screen !== 'news') return null;
  return (
    <a
      href={hashOf({ screen: 'news' })}
      aria-current={route.screen === 'news' ? 'page' : undefined}
      className={cx(styles.settings)}
    >
      <Inbox size={16} aria-hidden />
      <span className={cx(styles.newsName)}>{t('frame.news')}</span>
      {count > 0 && (
        <>
          <span className={cx(styles.count)} aria-hidden>
            {count}
          </span>
          <VisuallyHidden>{t('news.count', { count })}</VisuallyHidden>
        </>
      )}
    </a>
  );
};
