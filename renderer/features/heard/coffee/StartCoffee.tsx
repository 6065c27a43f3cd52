import { Coffee, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { placeKinds } from '../../../../shared/domain/enums.ts';
import { party, usualPanel } from '../../../../shared/domain/party.ts';
import { useHeldDialog } from '../../../app/heldDialog.ts';
import { newId } from '../../../app/newId.ts';
import { useRecords } from '../../../app/records.ts';
import { goTo } from '../../../app/route.ts';
import { write } from '../../../app/write.ts';
import { isoToday } from '../../../domain/dates.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { VillagePicker } from '../../../domain/VillagePicker.tsx';
import { byName } from '../../../domain/villageOrder.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOnce } from '../../../ui/useOnce.ts';
import styles from './Coffee.module.css';
import { emptyDraft, startForm, startTable, tableDraft } from './startTable.ts';

/** Where, and with whom; then the coffee is poured. */
export const StartCoffee = ({ onClose }: { readonly onClose: () => void }) => {
  const once = useOnce();
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(startForm, tableDraft, () => emptyDraft, onClose);
  const begin = async (): Promise<void> => {
    const tableId = newId();
    const start = { tableId, contactId: newId(), date: isoToday(), now: new Date().toISOString() };
    const { ok } = await write(startTable(draft, start), 'create');
    if (!ok) return;
    close();
    goTo({ screen: 'heard', id: tableId });
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('coffee.startTitle')}
      closesOutside={false}
      footer={
        <Button variant="primary" icon={Coffee} onPress={() => void once(begin)}>
          {t('coffee.begin')}
        </Button>
      }
    >
      <div>
        <TextField
          label={t('coffee.placeName')}
          hint={t('coffee.startHint')}
          placeholder={t('coffee.placePlaceholder')}
          value={draft.placeName}
          onChange={(placeName) => {
            change({ placeName });
          }}
          maxLength={120}
          autoFocus
        />
        <NameHint text={draft.placeName} />
      </div>
      <Select
        label={t('coffee.placeKind')}
        options={placeKinds.map((id) => ({ id, label: t(`enums.placeKind.${id}`) }))}
        value={draft.placeKind}
        onChange={(placeKind) => {
          change({ placeKind });
        }}
      />
      <VillagePicker
        label={t('coffee.village')}
        value={draft.villageId}
        onChange={(villageId) => {
          change({ villageId });
        }}
      />
      <Partners
        chosen={draft.partyIds}
        onChange={(partyIds) => {
          change({ partyIds });
        }}
      />
    </Dialog>
  );
};

interface PartnersProps {
  readonly chosen: readonly string[];
  readonly onChange: (partyIds: readonly string[]) => void;
}

const Partners = ({ chosen, onChange }: PartnersProps) => {
  const { t } = useTranslation();
  const parties = useRecords(party);
  const offered = parties.list.filter(({ id }) => !chosen.includes(id)).toSorted(byName);
  const create = async (name: string): Promise<void> => {
    const id = newId();
    const kind = 'civil_society';
    const values = { name, partyKind: kind, panel: usualPanel(kind) };
    const { ok } = await write([{ op: 'create', kind: 'party', id, values }], 'create');
    if (ok) onChange([...chosen, id]);
  };
  return (
    <div className={cx(styles.partners)}>
      <ComboBox
        key={chosen.length}
        label={t('coffee.partners')}
        hint={t('coffee.partnersHint')}
        placeholder={t('coffee.addPartner')}
        options={offered.map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...chosen, id]);
        }}
        onCreate={(name) => void create(name)}
      />
      {chosen.length > 0 && (
        <ul className={cx(styles.chairs)} aria-label={t('coffee.partners')}>
          {chosen.map((id) => {
            const name = parties.byId.get(id)?.name ?? '';
            return (
              <li key={id}>
                {name}
                <IconButton
                  label={t('coffee.removePartner', { name })}
                  icon={X}
                  size="small"
                  onPress={() => {
                    onChange(chosen.filter((one) => one !== id));
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
