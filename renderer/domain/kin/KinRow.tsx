import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { relation } from '../../../shared/domain/relation.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { RecordVersions } from '../versions/RecordVersions.tsx';
import type { KinNode } from './family.ts';
import styles from './KinRow.module.css';
import { sameTies } from './kinRules.ts';
import { routeTo } from './KinPicture.tsx';

interface Props {
  readonly relationId: string;
  readonly other: KinNode;
  /** What a screen reader says is removed. */
  readonly sentence: string;
}

/** One who is kin: the way there, and the way to take the tie back. */
export const KinRow = ({ relationId, other, sentence }: Props) => {
  const { t } = useTranslation();
  const { list: relations, byId } = useRecords(relation);
  const tie = byId.get(relationId);
  const remove = (): void => {
    const others = sameTies(relations, relationId).filter((id) => id !== relationId);
    removeAsked({
      record: tie ?? { kind: 'relation', id: relationId },
      title: sentence,
      words: 'kin.removed',
      along: async () => others.map((id) => ({ op: 'delete', kind: 'relation', id })),
    });
  };
  return (
    <span className={cx(styles.row)}>
      <span className={cx(styles.words)}>
        <a href={routeTo(other)}>{other.title}</a>
        {other.about !== '' && <span className={cx(styles.about)}>{other.about}</span>}
        {tie !== undefined && <RecordVersions record={tie} />}
      </span>
      <IconButton label={t('kin.remove', { sentence })} icon={X} size="small" onPress={remove} />
    </span>
  );
};
