import { useTranslation } from 'react-i18next';
import { NoaberList } from '../../domain/noabers/NoaberList.tsx';
import { useNoabers } from '../../domain/noabers/useNoabers.ts';
import { cx } from '../../ui/cx.ts';
import styles from './NewHeard.module.css';

interface Props {
  readonly title: string;
  readonly villageId: string | null;
  readonly onGo: () => void;
}

/** While somebody types: what looks like it elsewhere. Below everything, so that nothing moves. */
export const HeardNoabers = ({ title, villageId, onGo }: Props) => {
  const { t } = useTranslation();
  const villageIds = villageId === null ? [] : [villageId];
  const noabers = useNoabers({ title, villageIds, themes: [] });
  return (
    <section aria-label={t('noabers.title')} className={cx(styles.noabers)}>
      {noabers.length > 0 && (
        <>
          <p>{t('noabers.hint')}</p>
          <NoaberList noabers={noabers} onGo={onGo} />
        </>
      )}
    </section>
  );
};
