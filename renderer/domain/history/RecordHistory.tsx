import { useTranslation } from 'react-i18next';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFieldWords } from '../fields/useFieldWords.ts';
import { HistoryList } from './HistoryList.tsx';

interface Props {
  readonly kind: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** Who changed what in a record, and when, with *Zet terug*. */
export const RecordHistory = ({ kind, id, onClose }: Props) => {
  const { t } = useTranslation();
  const { fieldName, say } = useFieldWords(kind);
  const entity = entityOf(kind);
  return (
    <Dialog isOpen onClose={onClose} title={t('history.title')} size="wide">
      {entity !== undefined && (
        <HistoryList entity={entity} id={id} fieldName={fieldName} say={say} />
      )}
    </Dialog>
  );
};
