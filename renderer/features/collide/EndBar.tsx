import { Shredder, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { goTo } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Collide.module.css';
import { emptyRoom } from './room.ts';
import type { Session } from './session.ts';
import { ShredderStopped } from './ShredderStopped.tsx';

/** The two ways out: with the insight alone, or with nothing. */
export const EndBar = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const isStopped = useRetentionStop() !== null;
  const insight = (session.notes.insight ?? '').trim();
  const keep = async (): Promise<void> => {
    setBusy(true);
    const edit = { op: 'create', kind: 'collision', id: newId(), values: { insight } } as const;
    const result = await write([edit], 'create');
    setBusy(false);
    if (!result.ok) return;
    emptyRoom(false);
    goTo({ screen: 'collide' });
    showNotice({ tone: 'done', words: 'collide.kept' });
  };
  // Both ways out lose words, and now nothing may get lost.
  if (isStopped) return <ShredderStopped session={session} />;
  return (
    <div className={cx(styles.ending)}>
      <Button
        variant="primary"
        icon={Sparkles}
        isDisabled={insight === '' || isBusy}
        onPress={() => void keep()}
      >
        {t('collide.keep')}
      </Button>
      <Button
        icon={Shredder}
        isDisabled={isBusy}
        onPress={() => {
          emptyRoom(true);
          goTo({ screen: 'collide' });
        }}
      >
        {t('collide.shred')}
      </Button>
    </div>
  );
};
