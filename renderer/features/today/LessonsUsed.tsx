import { PackageOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NewsItem } from '../../../shared/ipc/news.ts';
import { hashOf } from '../../app/route.ts';
import { useUsedWords } from '../../domain/lessonUses.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TodayPage.module.css';

/** A colleague took one of your lessons home, and told how it went. Gone once it is opened. */
export const LessonsUsed = ({ items }: { readonly items: readonly NewsItem[] }) => {
  const { t } = useTranslation();
  const usedWords = useUsedWords();
  if (items.length === 0) return null;
  return (
    <Sheet title={t('frame.news')} icon={PackageOpen}>
      <ul className={cx(styles.items)}>
        {items.map((item) => (
          <li key={item.key}>
            <a href={hashOf({ screen: 'library', id: item.id })}>{usedWords(item)}</a>
            <span className={cx(styles.about)}>{item.title}</span>
          </li>
        ))}
      </ul>
      <a href={hashOf({ screen: 'news' })}>{t('today.toNews')}</a>
    </Sheet>
  );
};
