import { useTranslation } from 'react-i18next';
import type { EraseTarget } from '../../app/erase.ts';
import { useReach } from '../../domain/reach.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Erase.module.css';

/** Initiatives name these. */
const linkedKinds: ReadonlySet<string> = new Set([
  'activity',
  'programme',
  'fundingSource',
  'villageVision',
  'visionPoint',
]);

/** What erasing does, and what no app can do. */
export const EraseStory = ({ target }: { readonly target: EraseTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const { kind, isShared, along = [] } = target;
  // What is of everybody is of nobody else yet where no colleague ever got anything.
  const beyond =
    isShared && reach !== 'alone'
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
          {along.length > 0 && t('erase.stories', { count: along.length })} {t('erase.stays')}
        </p>
      )}
      {kind === 'villageVision' && along.length > 0 && (
        <p>{t('erase.points', { count: along.length })}</p>
      )}
      {kind === 'party' && <p>{t('erase.party')}</p>}
      {linkedKinds.has(kind) && <p>{t('erase.unlinked')}</p>}
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
