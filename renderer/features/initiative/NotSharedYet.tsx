import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { call, listen } from '../../app/api.ts';
import { openShare } from '../../app/share.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './NotSharedYet.module.css';

/** What was added since it was shared waits for a look at the names in it: nothing goes unseen. */
export const NotSharedYet = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { id, title } = record;
  const count = useWaiting(id);
  if (count === 0) return null;
  return (
    <div className={cx(styles.line)}>
      <span>{t('share.waitingParts', { count })}</span>
      <Button
        size="small"
        onPress={() => {
          openShare({ kind: 'initiative', id, title, to: 'publish' });
        }}
      >
        {t('share.lookAndShare')}
      </Button>
    </div>
  );
};

/** How many parts of a shared initiative colleagues do not have. */
const useWaiting = (id: string): number => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let asked = 0;
    const look = async (): Promise<void> => {
      asked += 1;
      const at = asked;
      const preview = await call('share:preview', { kind: 'initiative', id });
      if (at === asked) setCount(preview?.count ?? 0);
    };
    void look();
    const stop = listen('record:changed', () => void look());
    return () => {
      asked = -1;
      stop();
    };
  }, [id]);
  return count;
};
