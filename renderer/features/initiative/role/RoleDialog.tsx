import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { roles } from '../../../../shared/domain/rolePeriod.ts';
import type { RolePeriod } from '../../../../shared/domain/rolePeriod.ts';
import { useHeldDialog } from '../../../app/heldDialog.ts';
import { newId } from '../../../app/newId.ts';
import { showNotice } from '../../../app/notice.ts';
import { undoAct } from '../../../app/undo.ts';
import { write } from '../../../app/write.ts';
import { isoToday } from '../../../domain/dates.ts';
import { FuzzyDateField } from '../../../domain/FuzzyDateField.tsx';
import { NameHint } from '../../../domain/NameHint.tsx';
import { roleIcons } from '../../../domain/tide/roleIcons.ts';
import { changeRole, chooseRole, roleDraft, roleForm } from '../../../domain/tide/roleEdits.ts';
import type { RoleDraft } from '../../../domain/tide/roleEdits.ts';
import { usePlanes } from '../../../domain/tide/usePlanes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useOnce } from '../../../ui/useOnce.ts';
import { TouchField } from '../TouchField.tsx';

interface Props {
  readonly record: Initiative;
  readonly periods: readonly RolePeriod[];
  /** Null to choose another role from now on. */
  readonly period: RolePeriod | null;
  readonly onClose: () => void;
}

const draftOf = (period: RolePeriod | null): RoleDraft => {
  const today = { value: isoToday(), precision: 'day' } as const;
  if (period === null) return { plane: 'whole', role: null, from: today, to: null, why: '' };
  const { plane, role, from, to, why } = period;
  return { plane, role, from: from ?? today, to, why };
};

/** A role with what it means, kept in one go. */
export const RoleDialog = ({ record, periods, period, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    roleForm(record.id, period),
    roleDraft,
    () => draftOf(period),
    onClose,
  );
  const { role, from, to } = draft;
  const endsFirst = to !== null && to.value < from.value;
  const once = useOnce();
  const keep = async (): Promise<void> => {
    if (role === null || endsFirst) return;
    const whole = { ...draft, role };
    const edits =
      period === null
        ? chooseRole(periods, { initiativeId: record.id, id: newId() }, whole)
        : changeRole(period, whole);
    if (edits.length > 0) {
      const kept = await write(edits, 'edit');
      if (!kept.ok) return;
      showNotice({
        tone: 'done',
        words: 'tide.chosen',
        values: { role: t(`tide.roles.${role}`) },
        act: undoAct(kept.value, 'tide.undo'),
      });
    }
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={period === null ? t('tide.question') : t('tide.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={role === null || endsFirst}
            onPress={() => void once(keep)}
          >
            {t('tide.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <Facts record={record} draft={draft} isNew={period === null} change={change} />
    </Dialog>
  );
};

interface FactsProps {
  readonly record: Initiative;
  readonly draft: RoleDraft;
  readonly isNew: boolean;
  readonly change: (part: Partial<RoleDraft>) => void;
}

const Facts = ({ record, draft, isNew, change }: FactsProps) => {
  const { t } = useTranslation();
  const { options } = usePlanes();
  const { role, plane, from, to, why } = draft;
  const endsFirst = to !== null && to.value < from.value;
  return (
    <>
      <RadioGroup
        label={t('tide.title')}
        hint={t('tide.hint')}
        options={roles.map((id) => ({
          id,
          label: t(`tide.roles.${id}`),
          hint: t(`tide.help.${id}`),
          icon: roleIcons[id],
        }))}
        value={role}
        onChange={(chosen) => {
          change({ role: chosen });
        }}
      />
      {role === 'safety_net' && <Notice tone="attention">{t('tide.care')}</Notice>}
      {role === 'letting_go' && <TouchField record={record} />}
      <Select
        label={t('tide.plane')}
        options={options}
        value={plane}
        onChange={(chosen) => {
          change({ plane: chosen });
        }}
      />
      <FuzzyDateField
        label={t('tide.from')}
        value={from}
        onChange={(value) => {
          if (value !== null) change({ from: value });
        }}
      />
      {!isNew && (
        <FuzzyDateField
          label={t('tide.to')}
          hint={t('tide.toHint')}
          error={endsFirst ? t('tide.endsFirst') : undefined}
          value={to}
          onChange={(value) => {
            change({ to: value });
          }}
        />
      )}
      <div>
        <TextArea
          label={t('tide.why')}
          rows={2}
          value={why}
          maxLength={2000}
          onChange={(value) => {
            change({ why: value });
          }}
        />
        <NameHint text={why} />
      </div>
    </>
  );
};
