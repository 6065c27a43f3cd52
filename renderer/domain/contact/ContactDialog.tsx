import { useTranslation } from 'react-i18next';
import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import {
  changeContact,
  contactDraft,
  contactForm,
  createContact,
  draftOf,
  newContact,
  whenOf,
} from './contactDraft.ts';
import { ContactFields } from './ContactFields.tsx';

interface Props {
  /** The contact to change, read with its note; null for a new one. */
  readonly moment: ContactMoment | null;
  /** What a new one is about. */
  readonly initiativeIds?: readonly string[];
  readonly onClose: () => void;
}

/** A contact, kept in one go. */
export const ContactDialog = ({ moment, initiativeIds = [], onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    contactForm(moment, initiativeIds[0]),
    contactDraft,
    () => (moment === null ? newContact(new Date(), initiativeIds) : draftOf(moment)),
    onClose,
  );
  const when = whenOf(draft);
  const once = useOnce();
  const keep = async (): Promise<void> => {
    if (when === null) return;
    const edits =
      moment === null ? [createContact(newId(), when, draft)] : changeContact(moment, when, draft);
    if (edits.length > 0) {
      const kept = await write(edits, moment === null ? 'create' : 'edit');
      if (!kept.ok) return;
      const act = undoAct(kept.value, 'contacts.undo');
      showNotice({ tone: 'done', words: 'contacts.kept', act });
    }
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={moment === null ? t('contacts.title') : t('contacts.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" isDisabled={when === null} onPress={() => void once(keep)}>
            {t('contacts.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <ContactFields draft={draft} change={change} />
    </Dialog>
  );
};
