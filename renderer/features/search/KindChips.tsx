import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../../shared/ipc/search.ts';
import { searchKinds } from '../../../shared/ipc/search.ts';
import { cx } from '../../ui/cx.ts';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import styles from './SearchPanel.module.css';

interface Props {
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly chosen: readonly SearchKind[];
  readonly onChange: (chosen: readonly SearchKind[]) => void;
}

/** The kinds in which something is found, to look at one or a few of them. */
export const KindChips = ({ counts, chosen, onChange }: Props) => {
  const { t } = useTranslation();
  const offered = searchKinds.filter((kind) => counts.has(kind) || chosen.includes(kind));
  // With one kind there is nothing to choose.
  if (offered.length < 2 && chosen.length === 0) return null;
  return (
    <div role="group" aria-label={t('search.filter')} className={cx(styles.chips)}>
      {offered.map((kind) => (
        <ToggleChip
          key={kind}
          isSelected={chosen.includes(kind)}
          onChange={(isOn) => {
            onChange(searchKinds.filter((one) => (one === kind ? isOn : chosen.includes(one))));
          }}
        >
          {t('search.chip', { kind: t(`search.kinds.${kind}`), number: counts.get(kind) ?? 0 })}
        </ToggleChip>
      ))}
    </div>
  );
};
