import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { isoToday } from '../dates.ts';
import { TriedFieldView } from './TriedFieldView.tsx';
import {
  changeEdits,
  createEdits,
  draftOf,
  forms,
  newDraft,
  triedForm,
  triedHeld,
} from './triedForm.ts';
import type { TriedDraft, TriedField } from './triedForm.ts';
import type { Tried, TriedKind } from './tried.ts';

interface Props {
  /** What is changed, or of which kind a new one is made. */
  readonly of: Tried | TriedKind;
  /** Where a new one belongs; left out where the person still has to say so. */
  readonly initiativeId?: string;
  /** The field that the person came for. */
  readonly focus?: TriedField;
  readonly onClose: () => void;
}

type TriedHeld = { readonly draft: TriedDraft; readonly initiativeId: string | null };

/** A few short questions, of which none has to be answered. */
export const TriedDialog = ({ of, initiativeId, focus, onClose }: Props) => {
  const { t } = useTranslation();
  const once = useOnce();
  // As it was when the dialog opened: what changed elsewhere meanwhile is not put back.
  const [old] = useState(() => (typeof of === 'string' ? null : of));
  const kind = typeof of === 'string' ? of : of.of;
  const form = useHeldDialog<TriedHeld>(
    triedForm(old ?? kind, initiativeId),
    triedHeld,
    () => ({
      draft: old === null ? newDraft(kind, isoToday()) : draftOf(old),
      initiativeId: initiativeId ?? old?.record.initiativeId ?? null,
    }),
    onClose,
  );
  const { draft, initiativeId: chosen } = form.draft;
  const { change, close } = form;
  const keep = async (): Promise<void> => {
    const edits =
      old === null
        ? createEdits(kind, { id: newId(), initiativeId: chosen }, draft)
        : changeEdits(old, draft);
    if (edits.length > 0 && !(await write(edits, old === null ? 'create' : 'edit')).ok) return;
    close();
    if (edits.length > 0) announce(t('trying.kept'));
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(`trying.dialog.${kind}`)}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={() => void once(keep)}>
            {t('trying.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      {forms[kind].map(({ field, as }, at) => (
        <TriedFieldView
          key={field}
          field={field}
          as={as}
          draft={draft}
          initiativeId={chosen}
          autoFocus={focus === undefined ? at === 0 : focus === field}
          onChange={(value) => {
            change({ draft: { ...draft, [field]: value } });
          }}
        />
      ))}
      {old === null && initiativeId === undefined && (
        <WhichInitiative
          value={chosen}
          onChange={(id) => {
            change({ initiativeId: id });
          }}
        />
      )}
    </Dialog>
  );
};

interface WhichProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const WhichInitiative = ({ value, onChange }: WhichProps) => {
  const { t } = useTranslation();
  const { list } = useRecords(initiative);
  return (
    <ComboBox
      label={t('trying.ofInitiative')}
      hint={t('trying.ofInitiativeHint')}
      options={list
        .filter(({ title }) => title !== '')
        .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))
        .map(({ id, title }) => ({ id, label: title }))}
      value={value}
      onChange={onChange}
    />
  );
};
