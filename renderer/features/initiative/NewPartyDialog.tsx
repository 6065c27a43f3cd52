import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../../../shared/domain/enums.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { keptValues, newParty, newPartyForm, partyDraft } from '../../domain/party/partyDraft.ts';
import { PartyFields } from '../../domain/party/PartyFields.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useOnce } from '../../ui/useOnce.ts';

interface Props {
  readonly initiativeId: string;
  /** The corner from which it was asked. */
  readonly panel: Panel;
  readonly onClose: () => void;
}

export const NewPartyDialog = ({ initiativeId, panel, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    newPartyForm(initiativeId, panel),
    partyDraft,
    () => newParty(panel, ''),
    onClose,
  );
  const [isMissing, setMissing] = useState(false);
  const once = useOnce();

  const keep = async (): Promise<void> => {
    const values = keptValues(draft);
    setMissing(values.name === '');
    if (values.name === '') return;
    const id = newId();
    const result = await write(
      [
        { op: 'create', kind: 'party', id, values: { ...values } },
        { op: 'add', kind: 'initiative', id: initiativeId, field: 'partyIds', value: id },
      ],
      'edit',
    );
    if (!result.ok) return;
    announce(t('initiative.partySeated', { party: values.name }));
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('initiative.newParty')}
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={() => void once(keep)}>
          {t('initiative.keepParty')}
        </Button>
      }
    >
      <PartyFields draft={draft} onChange={change} isNameMissing={isMissing} />
    </Dialog>
  );
};
