import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from './RecordHistory.tsx';

interface HistoryDialog {
  /** The line of a menu that opens it. */
  readonly historyEntry: {
    readonly id: 'history';
    readonly label: string;
    readonly onAction: () => void;
  };
  /** Stands beside the menu. */
  readonly historyDialog: ReactNode;
}

/** *Wat is er veranderd?* in the menu of a record. */
export const useHistoryDialog = (kind: string, id: string): HistoryDialog => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return {
    historyEntry: {
      id: 'history',
      label: t('history.title'),
      onAction: () => {
        setOpen(true);
      },
    },
    historyDialog: isOpen && (
      <RecordHistory
        kind={kind}
        id={id}
        onClose={() => {
          setOpen(false);
        }}
      />
    ),
  };
};
