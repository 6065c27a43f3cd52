import { ChevronsLeft, Ellipsis, PencilLine, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useSettings } from '../../app/settings.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/Menu.tsx';
import styles from './Column.module.css';
import { collapseColumn, nameColumn } from './columnSettings.ts';
import { RenameColumn } from './RenameColumn.tsx';

interface Props {
  readonly stage: Stage;
  readonly id: string;
  readonly count: number;
  readonly canCollapse?: boolean;
}

/** The name of a column with what can be done to it. */
export const ColumnHeading = ({ stage, id, count, canCollapse = true }: Props) => {
  const { t } = useTranslation();
  const name = useStageName()(stage);
  const isRenamed = useSettings(({ columnNames }) => columnNames[stage] !== undefined);
  const [isNaming, setNaming] = useState(false);
  const entries: MenuEntry[] = [
    {
      id: 'rename',
      label: t('board.column.rename'),
      icon: PencilLine,
      onAction: () => {
        setNaming(true);
      },
    },
  ];
  if (isRenamed) {
    entries.push({
      id: 'reset',
      label: t('board.column.reset', { name: t(`enums.stage.${stage}`) }),
      icon: RotateCcw,
      onAction: () => void nameColumn(stage, ''),
    });
  }
  if (canCollapse) {
    entries.push({
      id: 'collapse',
      label: t('board.column.collapse'),
      icon: ChevronsLeft,
      onAction: () => void collapseColumn(stage, true),
    });
  }
  return (
    <header className={cx(styles.header)}>
      <h2 id={id} className={cx(styles.name)}>
        {name}
        {'\u00a0'}
        <span className={cx(styles.count)}>{count}</span>
      </h2>
      <MenuButton
        label={t('board.column.menu', { column: name })}
        entries={entries}
        placement="bottom end"
      >
        <IconButton label={t('board.column.menu', { column: name })} icon={Ellipsis} size="small" />
      </MenuButton>
      {isNaming && (
        <RenameColumn
          stage={stage}
          onClose={() => {
            setNaming(false);
          }}
        />
      )}
    </header>
  );
};
