import { useTranslation } from 'react-i18next';
import { party } from '../../../shared/domain/party.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import {
  changePerson,
  createPerson,
  emptyPerson,
  personDraft,
  personDraftOf,
  personForm,
} from './personEdits.ts';

interface Props {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

/** Who somebody is and how to reach them, and no more than that. */
export const PersonDialog = ({ person, onClose }: Props) => {
  const { t } = useTranslation();
  const parties = useRecords(party);
  const { draft, change, close } = useHeldDialog(
    personForm(person?.id),
    personDraft,
    () => (person === null ? emptyPerson : personDraftOf(person)),
    onClose,
  );
  const isNamed = draft.displayName.trim() !== '';
  const once = useOnce();
  const keep = async (): Promise<void> => {
    const edits = person === null ? [createPerson(newId(), draft)] : changePerson(person, draft);
    if (edits.length > 0) {
      const kept = await write(edits, person === null ? 'create' : 'edit');
      if (!kept.ok) return;
      const act = undoAct(kept.value, 'contacts.undo');
      showNotice({ tone: 'done', words: 'contacts.people.kept', act });
    }
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(person === null ? 'contacts.people.newTitle' : 'contacts.people.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" isDisabled={!isNamed} onPress={() => void once(keep)}>
            {t('contacts.people.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('contacts.people.name')}
        value={draft.displayName}
        maxLength={300}
        autoComplete="off"
        autoFocus
        onChange={(displayName) => {
          change({ displayName });
        }}
      />
      <ComboBox
        label={t('contacts.people.party')}
        placeholder={t('contacts.people.partyPlaceholder')}
        options={parties.list
          .filter(({ name }) => name !== '')
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ id, name }) => ({ id, label: name }))}
        value={draft.partyId}
        onChange={(partyId) => {
          change({ partyId });
        }}
      />
      <TextField
        label={t('contacts.people.reach')}
        hint={t('contacts.people.reachHint')}
        value={draft.howToReach}
        maxLength={300}
        autoComplete="off"
        onChange={(howToReach) => {
          change({ howToReach });
        }}
      />
      <DatePicker
        label={t('contacts.people.consent')}
        hint={t('contacts.people.consentHint')}
        value={draft.consentNoted}
        onChange={(consentNoted) => {
          change({ consentNoted });
        }}
      />
    </Dialog>
  );
};
