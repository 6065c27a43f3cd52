import { Eraser, ExternalLink, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPhoto, permissions } from '../../../shared/domain/attachment.ts';
import type { Attachment, Permission } from '../../../shared/domain/attachment.ts';
import { call } from '../../app/api.ts';
import { openErase } from '../../app/erase.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { openShare } from '../../app/share.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isoToday } from '../dates.ts';
import { FuzzyDateField } from '../FuzzyDateField.tsx';
import { NameHint } from '../NameHint.tsx';
import { attachmentDraft, attachmentForm, changeAttachment, draftOf } from './attachmentDraft.ts';
import styles from './Attachments.module.css';
import { Picture } from './Picture.tsx';
import { photoAddress } from './thumbnail.ts';
import { useHere } from './useHere.ts';

interface Props {
  readonly record: Attachment;
  /** Just added: everything asked here may wait. */
  readonly isNew: boolean;
  /** Colleagues have what it is put on. */
  readonly isOwnerShared: boolean;
  readonly cover?: { readonly id: string | null; readonly choose: (id: string | null) => void };
  readonly onClose: () => void;
}

/** What is asked of a photo or a document: what is to be seen, and who may see it. */
export const AttachmentDialog = ({ record, isNew, isOwnerShared, cover, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    attachmentForm(record),
    attachmentDraft,
    () => draftOf(record),
    onClose,
  );
  const { alt, permission, permissionDate } = draft;
  const photo = isPhoto(record);
  const name = record.alt || record.fileName;

  const choose = (chosen: Permission): void => {
    if (chosen === 'none')
      change({ permission: chosen, permissionDate: null, permissionUntil: null });
    else change({ permission: chosen, permissionDate: permissionDate ?? isoToday() });
  };
  const save = async (): Promise<void> => {
    const edits = changeAttachment(record, draft);
    if (edits.length > 0 && !(await write(edits, 'edit')).ok) return;
    close();
    if (permission === 'none' || !isOwnerShared || record.shared !== undefined) return;
    openShare({ kind: 'attachment', id: record.id, title: alt || record.fileName, to: 'publish' });
  };
  const erase = (): void => {
    openErase({ record, title: name, onErased: close });
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(photo ? 'attachments.editPhoto' : 'attachments.editDocument')}
      size="wide"
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={() => void save()}>
            {t('attachments.save')}
          </Button>
          {isNew && (
            <Button variant="quiet" onPress={close}>
              {t('attachments.later')}
            </Button>
          )}
          <Button variant="quiet" icon={ExternalLink} onPress={() => void open(record.id)}>
            {t('attachments.open')}
          </Button>
          <Button
            variant="quiet"
            icon={Trash2}
            onPress={() => {
              removeAsked({
                record,
                title: name,
                words: 'attachments.removed',
                onConfirmed: close,
              });
            }}
          >
            {t('attachments.remove')}
          </Button>
          <Button variant="quiet" icon={Eraser} onPress={erase}>
            {t('erase.menu')}
          </Button>
        </>
      }
    >
      <div className={cx(styles.form)}>
        <Large record={record} />
        {photo ? (
          <div>
            <TextField
              label={t('attachments.alt')}
              hint={t('attachments.altHint')}
              value={alt}
              maxLength={300}
              onChange={(next) => {
                change({ alt: next });
              }}
            />
            <NameHint text={alt} />
          </div>
        ) : (
          <p>{record.fileName}</p>
        )}
        <RadioGroup
          label={t('attachments.permission')}
          hint={t('attachments.permissionHint')}
          options={permissions.map((id) => ({
            id,
            label: t(`attachments.permissions.${id}`),
            hint: t(`attachments.permissionHints.${id}`),
          }))}
          value={permission}
          onChange={choose}
        />
        {permission !== 'none' && (
          <>
            <DatePicker
              label={t('attachments.permissionDate')}
              value={permissionDate}
              onChange={(day) => {
                change({ permissionDate: day });
              }}
            />
            <FuzzyDateField
              label={t('attachments.permissionUntil')}
              hint={t('attachments.permissionUntilHint')}
              value={draft.permissionUntil}
              onChange={(until) => {
                change({ permissionUntil: until });
              }}
            />
          </>
        )}
        {photo && cover !== undefined && (
          <Checkbox
            isSelected={cover.id === record.id}
            onChange={(isCover) => {
              cover.choose(isCover ? record.id : null);
            }}
          >
            {t('attachments.putOnCard')}
          </Checkbox>
        )}
      </div>
    </Dialog>
  );
};

const Large = ({ record }: { readonly record: Attachment }) => {
  const { t } = useTranslation();
  const [isBroken, setBroken] = useState(false);
  const isHere = useHere(record.file?.hash);
  if (record.file === null || isHere === undefined) return null;
  if (!isPhoto(record) || !isHere || isBroken) {
    return (
      <>
        <div className={cx(styles.small)}>
          <Picture record={record} />
        </div>
        {!isHere && <p className={cx(styles.note)}>{t('attachments.notHereHint')}</p>}
      </>
    );
  }
  return (
    <img
      className={cx(styles.large)}
      src={photoAddress(record.file.hash)}
      alt={record.alt || t('attachments.noAlt')}
      onError={() => {
        setBroken(true);
      }}
    />
  );
};

const open = async (id: string): Promise<void> => {
  const done = await call('attachment:open', { id });
  const words = {
    opened: 'attachments.opened',
    shown: 'attachments.shown',
    'not-here': 'attachments.notHere',
  } as const;
  showNotice({ tone: 'done', words: words[done] });
};
