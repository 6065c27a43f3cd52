import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { seeNews, useNews } from '../../app/news.ts';
import { goTo } from '../../app/route.ts';
import { useSharing } from '../../app/sharing.ts';
import { usePeople } from '../../domain/people.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NewsRow } from './NewsRow.tsx';
import styles from './News.module.css';
import { byAuthor, useVisit } from './visit.ts';

/** *Nieuw van collega's*: what came in since the person looked, by who did it. */
export const NewsScreen = () => {
  const { t } = useTranslation();
  const unseen = useNews(({ items }) => items);
  const people = usePeople();
  const visited = useVisit(unseen);
  return (
    <Page className={styles.page}>
      <PageHeader
        title={t('news.title')}
        {...(unseen.length > 0 && {
          actions: (
            <Button icon={CheckCheck} onPress={() => void seeNews(null)}>
              {t('news.allSeen')}
            </Button>
          ),
        })}
      />
      {visited.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <p className={cx(styles.hint)}>{t('news.hint')}</p>
          {byAuthor(visited).map(({ authorId, visited: rows }) => (
            <Sheet
              key={authorId}
              title={people.byAuthor.get(authorId)?.label ?? t('share.colleague')}
            >
              <ul className={cx(styles.list)}>
                {rows.map(({ item, isSeen }) => (
                  <li key={item.key}>
                    <NewsRow item={item} isSeen={isSeen} />
                  </li>
                ))}
              </ul>
            </Sheet>
          ))}
        </>
      )}
    </Page>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  const isOff = useSharing(({ phase }) => phase === 'off');
  if (!isOff) return <EmptyState words={t('news.empty')} />;
  return (
    <EmptyState
      words={t('news.emptyAlone')}
      action={
        <Button
          onPress={() => {
            goTo({ screen: 'settings', part: 'delen' });
          }}
        >
          {t('news.toSharing')}
        </Button>
      }
    />
  );
};
