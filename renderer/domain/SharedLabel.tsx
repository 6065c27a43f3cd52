import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordMeta } from '../../shared/domain/entity.ts';
import { cx } from '../ui/cx.ts';
import styles from './Label.module.css';
import { useWho } from './who.ts';

/** Who else has this. Nothing where it is only here. */
export const SharedLabel = ({ record }: { readonly record: RecordMeta }) => {
  const { t } = useTranslation();
  const who = useWho();
  if (record.shared === undefined) return null;
  const { isOwn, isLive } = record.shared;
  return (
    <span className={cx(styles.label)}>
      <Users size={14} aria-hidden />
      {!isOwn && t('share.isTheirs', { name: who(record.authorId) })}
      {isOwn && t(isLive ? 'share.isOwn' : 'share.isGone')}
    </span>
  );
};
