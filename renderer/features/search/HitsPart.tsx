import { Ellipsis } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { cx } from '../../ui/cx.ts';
import { mostOfOneKind } from './finding.ts';
import type { OfKind } from './finding.ts';
import { HitItem } from './HitItem.tsx';
import { Part } from './Part.tsx';
import styles from './SearchPanel.module.css';

interface Props {
  readonly part: OfKind;
  readonly onOpen: (hit: SearchHit) => void;
  /** Null where more cannot be shown. */
  readonly onMore: (() => void) | null;
}

/** What is found of one kind, and the way to the rest of it. */
export const HitsPart = ({ part: { kind, hits, count }, onOpen, onMore }: Props) => {
  const { t } = useTranslation();
  const more =
    count > mostOfOneKind
      ? t('search.moreFirst', { most: mostOfOneKind, count })
      : t('search.more', { count });
  return (
    <Part title={t(`search.kinds.${kind}`)}>
      {hits.map((hit) => (
        <HitItem
          key={hit.id}
          hit={hit}
          onOpen={() => {
            onOpen(hit);
          }}
        />
      ))}
      {onMore !== null && count > hits.length && (
        <ListBoxItem
          id={`more:${kind}`}
          textValue={more}
          className={cx(styles.item, styles.more)}
          onAction={onMore}
        >
          <Ellipsis size={18} aria-hidden className={cx(styles.icon)} />
          <span className={cx(styles.words)}>{more}</span>
        </ListBoxItem>
      )}
    </Part>
  );
};
