import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordMeta } from '../../shared/domain/entity.ts';
import { cx } from '../ui/cx.ts';
import styles from './Label.module.css';
import { useReach } from './reach.ts';
import { useContact } from './people.ts';
import { useOwnAuthor } from './who.ts';

/** Who else has this. Nothing where it is only here. */
export const SharedLabel = ({ record }: { readonly record: RecordMeta }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const contact = useContact();
  const author = useOwnAuthor();
  if (record.shared === undefined) return null;
  const { isOwn, isLive } = record.shared;
  // What was taken over is one's own to change, and its words are still of who wrote them.
  const isMine = isOwn && (author === null || author === record.authorId);
  return (
    <span className={cx(styles.label)}>
      <Users size={14} aria-hidden />
      {(!isOwn || (isLive && !isMine)) &&
        t('share.isTheirs', { name: contact(record.authorId).who })}
      {isOwn && !isLive && t('share.isGone')}
      {isMine && isLive && t(reach === 'alone' ? 'share.isReady' : 'share.isOwn')}
    </span>
  );
};
