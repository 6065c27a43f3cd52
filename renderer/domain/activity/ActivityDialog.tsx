import { useTranslation } from 'react-i18next';
import { activityKinds } from '../../../shared/domain/activity.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { ChipChoice } from '../ChipChoice.tsx';
import { useDepartments } from '../departments.ts';
import { FuzzyDateField } from '../FuzzyDateField.tsx';
import { NameHint } from '../NameHint.tsx';
import { VillagePicker } from '../VillagePicker.tsx';
import {
  activityDraft,
  changeActivity,
  createActivity,
  draftOf,
  newActivity,
} from './activityDraft.ts';
import type { ActivityDraft } from './activityDraft.ts';

interface Props {
  /** Null for a new one. */
  readonly record: Activity | null;
  /** What its form is called while it is filled in. */
  readonly form: string;
  /** Where a new one is put. */
  readonly initiativeId?: string | null;
  readonly villageIds?: readonly string[];
  readonly onClose: () => void;
}

/** Something that is done together. Only its name is asked for. */
export const ActivityDialog = ({
  record,
  form,
  initiativeId = null,
  villageIds = [],
  onClose,
}: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    form,
    activityDraft,
    () => (record === null ? newActivity(villageIds) : draftOf(record)),
    onClose,
  );
  const isNamed = draft.name.trim() !== '';
  const once = useOnce();
  const keep = async (): Promise<void> => {
    if (!isNamed) return;
    const edits =
      record === null
        ? createActivity(newId(), draft, initiativeId)
        : changeActivity(record, draft);
    if (edits.length > 0) {
      const kept = await write(edits, record === null ? 'create' : 'edit');
      if (!kept.ok) return;
      const act = undoAct(kept.value, 'undo.undo');
      showNotice({ tone: 'done', words: 'activity.kept', act });
    }
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(record === null ? 'activity.newTitle' : 'activity.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" isDisabled={!isNamed} onPress={() => void once(keep)}>
            {t('activity.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <Fields draft={draft} change={change} />
    </Dialog>
  );
};

/** Record ids are UUIDs, so this one is free. */
const unsaid = 'unsaid';

interface FieldsProps {
  readonly draft: ActivityDraft;
  readonly change: (part: Partial<ActivityDraft>) => void;
}

const Fields = ({ draft, change }: FieldsProps) => {
  const { t } = useTranslation();
  const departments = useDepartments().filter(
    ({ id, isGone }) => !isGone || id === draft.departmentId,
  );
  return (
    <>
      <div>
        <TextField
          label={t('activity.name')}
          hint={t('activity.nameHint')}
          value={draft.name}
          maxLength={200}
          autoFocus
          onChange={(name) => {
            change({ name });
          }}
        />
        <NameHint text={draft.name} />
      </div>
      <ChipChoice
        label={t('activity.kind')}
        choose="one"
        options={activityKinds.map((id) => ({ id, label: t(`activity.kinds.${id}`) }))}
        chosen={[draft.activityKind]}
        onChange={([activityKind]) => {
          if (activityKind !== undefined) change({ activityKind });
        }}
      />
      {draft.activityKind === 'think_along' && (
        <Select
          label={t('activity.withDepartment')}
          hint={t('activity.withDepartmentHint')}
          options={[
            { id: unsaid, label: t('activity.anyDepartment') },
            ...departments.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={draft.departmentId ?? unsaid}
          onChange={(id) => {
            change({ departmentId: id === unsaid ? null : id });
          }}
        />
      )}
      <FuzzyDateField
        label={t('activity.on')}
        value={draft.on}
        onChange={(on) => {
          change({ on });
        }}
      />
      <VillagePicker
        label={t('activity.village')}
        placeholder={t('contacts.villagePlaceholder')}
        value={draft.villageIds[0] ?? null}
        onChange={(id) => {
          change({ villageIds: id === null ? [] : [id] });
        }}
      />
    </>
  );
};
