import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { HistoryList } from '../../domain/history/HistoryList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSayValue } from './sayValue.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** Nobody sees these on the screen: a card's place, and where it came from. */
const unseen = new Set(['position', 'sample', 'lessonLater', 'closedOn']);

export const HistoryDialog = ({ id, onClose }: Props) => {
  const { t } = useTranslation();
  const { fieldName, say } = useSayValue();
  return (
    <Dialog isOpen onClose={onClose} title={t('history.title')} size="wide">
      <HistoryList
        entity={initiative}
        id={id}
        fieldName={(field) => (unseen.has(field) ? null : fieldName(field))}
        say={say}
      />
    </Dialog>
  );
};
