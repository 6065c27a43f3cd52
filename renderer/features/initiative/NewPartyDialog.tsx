import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { panels, partyKinds } from '../../../shared/domain/enums.ts';
import type { Panel, PartyKind } from '../../../shared/domain/enums.ts';
import { usualPanel } from '../../../shared/domain/party.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  readonly initiativeId: string;
  /** The corner from which it was asked. */
  readonly panel: Panel;
  readonly name: string;
  readonly onClose: () => void;
}

/** What mostly sits in a corner: a first guess, easily changed. */
const usualKind: Readonly<Record<Panel, PartyKind>> = {
  residents: 'residents_group',
  municipality: 'department',
  organisations: 'volunteer_org',
};

export const NewPartyDialog = ({ initiativeId, panel: from, name: typed, onClose }: Props) => {
  const { t } = useTranslation();
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState<PartyKind>(usualKind[from]);
  const [panel, setPanel] = useState<Panel>(from);
  const [isMissing, setMissing] = useState(false);

  const keep = async (): Promise<void> => {
    const trimmed = name.trim();
    setMissing(trimmed === '');
    if (trimmed === '') return;
    const id = newId();
    const result = await write(
      [
        { op: 'create', kind: 'party', id, values: { name: trimmed, partyKind: kind, panel } },
        { op: 'add', kind: 'initiative', id: initiativeId, field: 'partyIds', value: id },
      ],
      'edit',
    );
    if (!result.ok) return;
    announce(t('initiative.partySeated', { party: trimmed }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('initiative.newParty')}
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={() => void keep()}>
          {t('initiative.keepParty')}
        </Button>
      }
    >
      <div>
        <TextField
          label={t('initiative.partyName')}
          hint={t('initiative.partyNameHint')}
          value={name}
          onChange={setName}
          maxLength={300}
          autoFocus
          error={isMissing ? t('initiative.partyNameMissing') : undefined}
        />
        <NameHint text={name} />
      </div>
      <Select
        label={t('initiative.partyKind')}
        options={partyKinds.map((id) => ({ id, label: t(`enums.partyKind.${id}`) }))}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setPanel(usualPanel(chosen));
        }}
      />
      <SegmentedControl
        label={t('initiative.partyPanel')}
        options={panels.map((id) => ({ id, label: t(`initiative.panel.${id}`) }))}
        value={panel}
        onChange={setPanel}
      />
    </Dialog>
  );
};
