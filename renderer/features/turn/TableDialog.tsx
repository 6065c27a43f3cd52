import { useTranslation } from 'react-i18next';
import { party } from '../../../shared/domain/party.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import type { Table } from '../../domain/tables/tables.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChairsField } from './ChairsField.tsx';
import { draftOf, editsOf, tableDraft, tableForm } from './tableDraft.ts';
import { TacticsField } from './TacticsField.tsx';

interface Props {
  readonly table: Table;
  readonly onClose: () => void;
}

/** Everything about a table, kept in one go. */
export const TableDialog = ({ table, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    tableForm(table),
    tableDraft,
    () => draftOf(table),
    onClose,
  );
  const parties = useRecords(party);
  const seated = new Set(draft.chairs.map(({ partyId }) => partyId));
  const offered = parties.list.filter(({ id }) => !seated.has(id)).toSorted(byName);
  const nameOf = (partyId: string): string =>
    parties.byId.get(partyId)?.name ??
    table.seats.find((seat) => seat.party?.id === partyId)?.party?.name ??
    '';
  const keep = async (): Promise<void> => {
    const edits: readonly Edit[] = editsOf(table, draft);
    if (edits.length === 0 || (await write(edits, 'edit')).ok) close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('turn.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={() => void keep()}>
            {t('turn.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <div>
        <TextField
          label={t('turn.name')}
          hint={t('turn.nameHint')}
          value={draft.name}
          onChange={(name) => {
            change({ name });
          }}
          maxLength={300}
          autoFocus
        />
        <NameHint text={draft.name} />
      </div>
      <div>
        <TextField
          label={t('turn.stake')}
          value={draft.stake}
          onChange={(stake) => {
            change({ stake });
          }}
          maxLength={300}
        />
        <NameHint text={draft.stake} />
      </div>
      <TagField
        label={t('turn.rules')}
        hint={t('turn.rulesHint')}
        tags={draft.rules}
        advice={(typed) => <NameHint text={[...draft.rules, typed].join('\n')} />}
        half={{
          value: draft.rule,
          change: (rule) => {
            change({ rule });
          },
        }}
        onAdd={(rule) => {
          change({ rules: [...draft.rules, rule] });
        }}
        onRemove={(rule) => {
          change({ rules: draft.rules.filter((one) => one !== rule) });
        }}
      />
      <ChairsField
        chairs={draft.chairs}
        nameOf={nameOf}
        onChange={(chairs) => {
          change({ chairs });
        }}
      />
      <ComboBox
        key={draft.chairs.length}
        label={t('turn.addChair')}
        placeholder={t('turn.addChairPlaceholder')}
        options={offered.map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(partyId) => {
          if (partyId === null) return;
          change({ chairs: [...draft.chairs, { id: newId(), partyId, tactic: '' }] });
        }}
      />
      <TacticsField
        chairs={draft.chairs}
        nameOf={nameOf}
        onChange={(chairs) => {
          change({ chairs });
        }}
      />
    </Dialog>
  );
};
