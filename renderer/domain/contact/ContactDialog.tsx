import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { changeContact, createContact, draftOf, newContact, whenOf } from './contactDraft.ts';
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
  const [draft, setDraft] = useState(() =>
    moment === null ? newContact(new Date(), initiativeIds) : draftOf(moment),
  );
  const when = whenOf(draft);
  const keep = async (): Promise<void> => {
    if (when === null) return;
    const edits =
      moment === null ? [createContact(newId(), when, draft)] : changeContact(moment, when, draft);
    if (edits.length > 0) {
      if (!(await write(edits, moment === null ? 'create' : 'edit')).ok) return;
      const act = { words: 'contacts.undo', run: undoLast } as const;
      showNotice({ tone: 'done', words: 'contacts.kept', act });
    }
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={moment === null ? t('contacts.title') : t('contacts.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" isDisabled={when === null} onPress={() => void keep()}>
            {t('contacts.keep')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <ContactFields
        draft={draft}
        change={(part) => {
          setDraft((before) => ({ ...before, ...part }));
        }}
      />
    </Dialog>
  );
};
