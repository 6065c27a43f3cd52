import { ArrowRightLeft, Printer, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import { exportChosen } from '../../app/selection.ts';
import { useStageName } from '../../domain/stageName.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import styles from './Board.module.css';
import { useBoardActions } from './boardActions.ts';
import type { BoardModel } from './boardModel.ts';
import { clearSelection, useSelection } from './selection.ts';

/** What can be done with several chosen cards at once. */
export const SelectionBar = ({ model }: { readonly model: BoardModel }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const actions = useBoardActions();
  const chosen = useSelection((selection) => selection.chosen);
  const ids = stages.flatMap((stage) =>
    chosen.size < 2 ? [] : model.columns[stage].filter(({ id }) => chosen.has(id)),
  );
  if (ids.length < 2) return null;
  const cardIds = ids.map(({ id }) => id);
  return (
    <div role="group" aria-label={t('board.chosen.label')} className={cx(styles.chosen)}>
      <span role="status">{t('board.chosen.count', { count: cardIds.length })}</span>
      <MenuButton
        label={t('board.move')}
        placement="top start"
        entries={stages.map((stage) => ({
          id: stage,
          label: stageName(stage),
          onAction: () => {
            actions.move({ cardIds, stage }, { stage });
          },
        }))}
      >
        <Button size="small" icon={ArrowRightLeft}>
          {t('board.move')}
        </Button>
      </MenuButton>
      <Button
        size="small"
        icon={Printer}
        onPress={() => {
          exportChosen('initiative', cardIds);
        }}
      >
        {t('board.chosen.tell')}
      </Button>
      <IconButton label={t('board.chosen.clear')} icon={X} size="small" onPress={clearSelection} />
    </div>
  );
};
