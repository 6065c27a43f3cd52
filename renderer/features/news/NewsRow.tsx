import { BookOpen, Check, Lightbulb, PackageOpen } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NewsItem } from '../../../shared/ipc/news.ts';
import { seeNews } from '../../app/news.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatInstant } from '../../domain/dates.ts';
import { useUsedWords } from '../../domain/lessonUses.ts';
import { kindNames } from '../../domain/fields/kindNames.ts';
import { routeOfNews } from '../../domain/newsPlace.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './News.module.css';

interface Props {
  readonly item: NewsItem;
  readonly isSeen: boolean;
}

/** One record that a colleague did something to: what it is, what happened, and the way there. */
export const NewsRow = ({ item, isSeen }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const Icon = icons[item.kind] ?? Lightbulb;
  const title = item.title === '' ? t('news.untitled') : item.title;
  const usedWords = useUsedWords();
  const about = [
    ...(item.kind === 'lessonUse'
      ? [usedWords(item)]
      : [t(kindNames.get(item.kind) ?? 'news.other'), t(`news.what.${item.what}`)]),
    formatInstant(item.at, language),
  ].join(' · ');
  const words = (
    <>
      <Icon size={18} aria-hidden />
      <span className={cx(styles.words)}>
        <span className={cx(styles.title)}>{title}</span>
        <span className={cx(styles.about)}>{about}</span>
      </span>
    </>
  );
  return (
    <div className={cx(styles.row, isSeen && styles.isSeen)}>
      {item.isThere ? (
        <a href={hashOf(routeOfNews(item))} className={cx(styles.link)}>
          {words}
        </a>
      ) : (
        <div className={cx(styles.link)}>{words}</div>
      )}
      {isSeen && (
        <span className={cx(styles.seen)}>
          <Check size={14} aria-hidden />
          {t('news.seen')}
        </span>
      )}
      {!isSeen && !item.isThere && (
        <Button variant="quiet" size="small" onPress={() => void seeNews([item.key])}>
          {t('news.seen')}
        </Button>
      )}
    </div>
  );
};

const icons: Readonly<Record<string, LucideIcon>> = { lesson: BookOpen, lessonUse: PackageOpen };
