import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Party } from '../../../shared/domain/party.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import {
  draftOf,
  keptValues,
  newParty,
  partyDraft,
  partyForm,
} from '../../domain/party/partyDraft.ts';
import type { PartyDraft } from '../../domain/party/partyDraft.ts';
import { PartyFields } from '../../domain/party/PartyFields.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { MergeParty } from './MergeParty.tsx';
import type { Network } from './networkModel.ts';
import { editsToReplace } from './replaceParty.ts';

interface Props {
  /** Left out for a new one, which `draft` begins. */
  readonly party?: Party;
  readonly draft?: PartyDraft;
  readonly network: Network;
  readonly onClose: () => void;
}

/** What there is to say of a party; of one that stands there twice, which it is. */
export const PartyDialog = ({
  party,
  draft: begun = newParty('organisations', ''),
  network,
  onClose,
}: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    partyForm(party?.id),
    partyDraft,
    () => (party === undefined ? begun : draftOf(party)),
    onClose,
  );
  const [isMissing, setMissing] = useState(false);
  const once = useOnce();

  const keep = async (): Promise<void> => {
    const values = keptValues(draft);
    setMissing(values.name === '');
    if (values.name === '') return;
    const edits = party === undefined ? [created(values)] : changes(party, values);
    const result =
      edits.length === 0 || (await write(edits, party === undefined ? 'create' : 'edit')).ok;
    if (!result) return;
    announce(t('network.kept', { party: values.name }));
    close();
  };
  const replace = async (by: Party | null): Promise<void> => {
    if (party === undefined) return;
    const edits = await editsToReplace(party.id, by?.id ?? null);
    // Without a party a chair would be the person's own, and a plank nobody's.
    if (by === null && edits.length > 1) {
      showNotice({ tone: 'trouble', words: 'network.stillNamed' });
      return;
    }
    const result = await write(edits, 'delete');
    if (!result.ok) return;
    showNotice({
      tone: 'done',
      words: by === null ? 'network.gone' : 'network.merged',
      values: { party: party.name, other: by?.name ?? '' },
      act: undoAct(result.value, 'undo.undo'),
    });
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(party === undefined ? 'network.newTitle' : 'network.editTitle')}
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={() => void once(keep)}>
          {t('network.keep')}
        </Button>
      }
    >
      <PartyFields draft={draft} onChange={change} isNameMissing={isMissing} />
      {party !== undefined && (
        <MergeParty
          party={party}
          network={network}
          onReplace={(by) => void once(() => replace(by))}
        />
      )}
    </Dialog>
  );
};

const created = (values: PartyDraft): Edit => ({
  op: 'create',
  kind: 'party',
  id: newId(),
  values: { ...values },
});

/** Only what is another than it was: a colleague may have changed the rest. */
const changes = (party: Party, values: PartyDraft): readonly Edit[] => {
  const was: Readonly<Record<string, Json>> = { ...draftOf(party) };
  return Object.entries(values)
    .filter(([field, value]) => value !== was[field])
    .map(([field, value]: readonly [string, Json]) => ({
      op: 'set',
      kind: 'party',
      id: party.id,
      field,
      value,
    }));
};
