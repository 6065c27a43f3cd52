import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useHistoryDialog } from './useHistoryDialog.tsx';

interface Props {
  readonly kind: string;
  readonly id: string;
  /** In a row of many: a picture alone, which says whose history it is. */
  readonly of?: string;
}

/** *Wat is er veranderd?* where a record has no menu. */
export const HistoryButton = ({ kind, id, of }: Props) => {
  const { t } = useTranslation();
  const { historyEntry, historyDialog } = useHistoryDialog(kind, id);
  const { label, onAction } = historyEntry;
  return (
    <>
      {of === undefined ? (
        <Button variant="quiet" size="small" icon={History} onPress={onAction}>
          {label}
        </Button>
      ) : (
        <IconButton
          label={t('history.titleOf', { of })}
          icon={History}
          size="small"
          onPress={onAction}
        />
      )}
      {historyDialog}
    </>
  );
};
