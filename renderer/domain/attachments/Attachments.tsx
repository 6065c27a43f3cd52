import { Image, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { attachment, isPhoto } from '../../../shared/domain/attachment.ts';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import type { SharedState } from '../../../shared/domain/entity.ts';
import { takenEndings } from '../../../shared/domain/fileKinds.ts';
import { isHeld } from '../../app/held.ts';
import { useOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DropArea } from '../../ui/DropArea.tsx';
import fieldStyles from '../../ui/Field.module.css';
import { announce } from '../../ui/LiveRegion.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { RecordVersions } from '../versions/RecordVersions.tsx';
import { attachmentForm } from './attachmentDraft.ts';
import { AttachmentDialog } from './AttachmentDialog.tsx';
import styles from './Attachments.module.css';
import { Picture } from './Picture.tsx';
import { addFile } from './takeFile.ts';
import type { Owner } from './takeFile.ts';

interface Props {
  readonly owner: Owner;
  /** Of what they are put on. */
  readonly shared: SharedState | undefined;
  readonly level?: 2 | 3;
  /** The photo on the card; left out where there is no card. */
  readonly cover?: { readonly id: string | null; readonly choose: (id: string | null) => void };
}

const accepted = takenEndings.map((ending) => `.${ending}`);

/** The photos and documents of a record: choose, drop or paste to add one. */
export const Attachments = ({ owner, shared, level = 2, cover }: Props) => {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<string | null>(null);
  const { list, byId } = useRecords(attachment);
  const shown = list
    .filter((one) => one[owner.field] === owner.id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));

  const half = shown.find((one) => isHeld(attachmentForm(one)));
  const opened = useOpener<{ readonly id: string; readonly isNew: boolean }>(
    half === undefined ? null : { id: half.id, isNew: false },
  );

  const add = async (files: readonly File[]): Promise<void> => {
    const added: string[] = [];
    for (const file of files) {
      setBusy(file.name);
      const id = await addFile(file, owner);
      if (id === null) continue;
      added.push(id);
      announce(t('attachments.addedSpoken', { name: file.name }));
    }
    setBusy(null);
    const [first] = added;
    if (first !== undefined) opened.open({ id: first, isNew: true });
  };
  const { about } = opened;
  const record = about === null ? undefined : byId.get(about.id);
  return (
    <Sheet
      title={t('attachments.title')}
      icon={Image}
      level={level}
      actions={
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            if (files !== null) void add([...files]);
          }}
        >
          <Button variant="quiet" size="small" icon={Plus}>
            {t('attachments.add')}
          </Button>
        </FileTrigger>
      }
    >
      <DropArea
        label={t('attachments.title')}
        className={cx(styles.zone)}
        onFiles={(files) => void add(files)}
      >
        <p className={cx(fieldStyles.hint)}>{t('attachments.hint')}</p>
        {shown.length > 0 && (
          <ul className={cx(styles.strip)} aria-label={t('attachments.list')}>
            {shown.map((one) => (
              <li key={one.id} className={cx(styles.item)}>
                <Item
                  record={one}
                  isCover={cover?.id === one.id}
                  onPress={() => {
                    opened.open({ id: one.id, isNew: false });
                  }}
                />
                <RecordVersions record={one} />
              </li>
            ))}
          </ul>
        )}
        {busy !== null && (
          <p className={cx(fieldStyles.hint)}>{t('attachments.taking', { name: busy })}</p>
        )}
      </DropArea>
      {record !== undefined && about !== null && (
        <AttachmentDialog
          key={record.id}
          record={record}
          isNew={about.isNew}
          isOwnerShared={shared?.isLive === true}
          {...(cover === undefined ? {} : { cover })}
          onClose={opened.close}
        />
      )}
    </Sheet>
  );
};

interface ItemProps {
  readonly record: Attachment;
  readonly isCover: boolean;
  readonly onPress: () => void;
}

const Item = ({ record, isCover, onPress }: ItemProps) => {
  const { t } = useTranslation();
  const { alt, fileName, permission } = record;
  const named = isPhoto(record) ? alt || t('attachments.noAlt') : fileName;
  const kind = t(isPhoto(record) ? 'attachments.photo' : 'attachments.document');
  return (
    <AriaButton className={cx(styles.button)} onPress={onPress}>
      <VisuallyHidden>{`${kind}: `}</VisuallyHidden>
      <span className={cx(styles.frame)}>
        <Picture record={record} isDecorative />
      </span>
      <span className={cx(styles.name)}>{named}</span>
      <span className={cx(styles.note)}>
        {t(permission === 'none' ? 'attachments.onlyYou' : `attachments.permissions.${permission}`)}
        {isCover && ` · ${t('attachments.cover')}`}
      </span>
    </AriaButton>
  );
};
