import { Ellipsis, Eraser, History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openErase } from '../app/erase.ts';
import type { EraseAsked } from '../app/erase.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { useHistoryDialog } from './history/useHistoryDialog.tsx';

/** In a row of many: what may be done to any record now and then. */
export const RecordMenu = (asked: EraseAsked) => {
  const { t } = useTranslation();
  const { kind, id } = asked.record;
  const { historyEntry, historyDialog } = useHistoryDialog(kind, id);
  const label = t('erase.more', { title: asked.title });
  return (
    <>
      <MenuButton
        label={label}
        placement="bottom end"
        entries={[
          { ...historyEntry, icon: History },
          {
            id: 'erase',
            label: t('erase.menu'),
            icon: Eraser,
            startsGroup: true,
            onAction: () => {
              openErase(asked);
            },
          },
        ]}
      >
        <IconButton label={label} icon={Ellipsis} size="small" />
      </MenuButton>
      {historyDialog}
    </>
  );
};
