import { PackageOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NewsItem } from '../../../shared/ipc/news.ts';
import { hashOf } from '../../app/route.ts';
import { useUsedWords } from '../../domain/lessonUses.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TodayPage.module.css';

interface Props {
  /** A colleague took one of your lessons home, and told how it went. */
  readonly used: readonly NewsItem[];
  /** How much else came in. */
  readonly others: number;
}

/** What came in from colleagues. Gone once it is opened. */
export const FromColleagues = ({ used, others }: Props) => {
  const { t } = useTranslation();
  const usedWords = useUsedWords();
  if (used.length + others === 0) return null;
  return (
    <Sheet title={t('frame.news')} icon={PackageOpen}>
      {used.length > 0 && (
        <ul className={cx(styles.items)}>
          {used.map((item) => (
            <li key={item.key}>
              <a href={hashOf({ screen: 'library', id: item.id })}>{usedWords(item)}</a>
              <span className={cx(styles.about)}>{item.title}</span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p>{t('today.news', { count: others })}</p>}
      <a href={hashOf({ screen: 'news' })}>{t('today.toNews')}</a>
    </Sheet>
  );
};
