import { useTranslation } from 'react-i18next';
import type { EraseTarget } from '../../app/erase.ts';
import { useReach } from '../../domain/reach.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Erase.module.css';

/** What erasing does, and what no app can do. */
export const EraseStory = ({ target }: { readonly target: EraseTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const { kind, isShared, storyIds = [] } = target;
  const beyond = isShared
    ? [t('erase.beyond.cloud'), t('erase.beyond.server'), t('erase.beyond.people')]
    : [t('erase.beyond.own'), t('erase.beyond.people')];
  return (
    <>
      <p>{t('erase.all')}</p>
      {isShared ? (
        <p>
          {t(`share.goes.${reach}`)} {reach !== 'alone' && t('erase.shared')}
        </p>
      ) : (
        <p>{t('erase.private')}</p>
      )}
      {kind === 'initiative' && (
        <p>
          {storyIds.length > 0 && t('erase.stories', { count: storyIds.length })} {t('erase.stays')}
        </p>
      )}
      <div className={cx(styles.beyond)}>
        <p>{t('erase.beyond.title')}</p>
        <ul>
          {beyond.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </>
  );
};
