import { Maximize2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { initiative } from '../../../shared/domain/initiative.ts';
import { goTo } from '../../app/route.ts';
import { useRecord } from '../../app/records.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { InitiativeHead } from './InitiativeHead.tsx';
import { InitiativeParts } from './InitiativeParts.tsx';

/** In pixels; kept while the app runs. */
const useWidth = create(() => 480);
const setWidth = (width: number): void => {
  useWidth.setState(width, true);
};

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** The same initiative beside the board, which stays usable. */
export const InitiativePanel = ({ id, onClose }: Props) => {
  const { t } = useTranslation();
  const width = useWidth();
  const record = useRecord(initiative, id);
  const isGone = record === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (isGone) return null;
  return (
    <SidePanel
      label={record?.title ?? t('initiative.waiting')}
      onClose={onClose}
      width={width}
      onResize={setWidth}
      actions={
        <IconButton
          label={t('initiative.openPage')}
          icon={Maximize2}
          onPress={() => {
            goTo({ screen: 'initiative', id });
          }}
        />
      }
    >
      {record === undefined ? (
        <p>{t('initiative.waiting')}</p>
      ) : (
        <article key={id}>
          <InitiativeHead record={record} isBeside onDeleted={onClose} />
          <InitiativeParts record={record} />
        </article>
      )}
    </SidePanel>
  );
};
