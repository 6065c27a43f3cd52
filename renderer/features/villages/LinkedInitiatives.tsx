import { Link, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import styles from './Villages.module.css';

interface Props {
  /** What they are linked to. */
  readonly to: string;
  readonly linked: readonly Initiative[];
  readonly others: readonly Initiative[];
  /** When nothing is linked and nothing can be. */
  readonly nobody: string;
  readonly onLink: (op: 'add' | 'remove', initiative: Initiative) => void;
}

/** The initiatives that belong to something of the village, and a way to link one more. */
export const LinkedInitiatives = ({ to, linked, others, nobody, onLink }: Props) => {
  const { t } = useTranslation();
  const titleOf = ({ title }: Initiative) => (title === '' ? t('villages.untitled') : title);
  const label = t('villages.linkTo', { point: to });
  return (
    <ul className={cx(styles.serving)}>
      {linked.map((one) => (
        <li key={one.id}>
          <a href={hashOf({ screen: 'initiative', id: one.id })}>{titleOf(one)}</a>
          <IconButton
            label={t('villages.unlink', { title: titleOf(one) })}
            icon={X}
            size="small"
            onPress={() => {
              onLink('remove', one);
            }}
          />
        </li>
      ))}
      <li>
        {others.length > 0 ? (
          <MenuButton
            label={label}
            entries={others.map((one) => ({
              id: one.id,
              label: titleOf(one),
              onAction: () => {
                onLink('add', one);
              },
            }))}
          >
            <Button variant="quiet" size="small" icon={Link} aria-label={label}>
              {t('villages.link')}
            </Button>
          </MenuButton>
        ) : (
          linked.length === 0 && <span className={cx(styles.hint)}>{nobody}</span>
        )}
      </li>
    </ul>
  );
};
