import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { domains, origins, ownRoles, scales } from '../../../shared/domain/enums.ts';
import type { Domain } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { useRecords } from '../../app/records.ts';
import { ChipChoice } from '../../domain/ChipChoice.tsx';
import { useDepartments } from '../../domain/departments.ts';
import { FuzzyDateField } from '../../domain/FuzzyDateField.tsx';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { NoteField } from '../../domain/NoteField.tsx';
import { originIcons } from '../../domain/Origin.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { cx } from '../../ui/cx.ts';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEditing } from './editing.ts';
import styles from './InitiativeParts.module.css';
import { TouchField } from './TouchField.tsx';
import { WorldField } from './WorldField.tsx';

/** What stays with the person, whatever is shared. */
export const PrivatePart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  return (
    <PrivateSheet title={t('privacy.onlyYou')}>
      <div className={cx(styles.fields)}>
        <Beginning record={record} />
        <TouchField record={record} />
        <Touched record={record} />
        <Standing record={record} />
        <NoteField
          kind="initiative"
          id={record.id}
          field="notes"
          label={t('initiative.fields.notes')}
          stored={record.notes}
        />
      </div>
    </PrivateSheet>
  );
};

const Beginning = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { set } = useEditing(record.id);
  return (
    <>
      <ChipChoice
        label={t('initiative.fields.origin')}
        choose="one"
        options={origins.map((id) => ({
          id,
          label: t(`enums.origin.${id}`),
          icon: originIcons[id],
        }))}
        chosen={record.origin === null ? [] : [record.origin]}
        onChange={([origin = null]) => {
          set('origin', origin);
        }}
      />
      <FuzzyDateField
        label={t('initiative.fields.begunOn')}
        value={record.begunOn}
        onChange={(value) => {
          set('begunOn', value);
        }}
      />
      {(['ownWords', 'whatResidentsDo'] as const).map((field) => (
        <NoteField
          key={field}
          kind="initiative"
          id={record.id}
          field={field}
          label={t(`initiative.fields.${field}`)}
          stored={record[field]}
        />
      ))}
    </>
  );
};

/** Whom it is for, and which departments of the town hall it touches. */
const Touched = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { add, addKept, remove } = useEditing(record.id);
  const { list } = useRecords(initiative);
  const departments = useDepartments().filter(
    ({ id, isGone }) => !isGone || record.departmentIds.includes(id),
  );
  const used = useMemo(
    () => [...new Set(list.flatMap(({ targetGroups }) => targetGroups))].toSorted(),
    [list],
  );
  const changeDepartments = (chosen: readonly string[]): void => {
    for (const { id } of departments) {
      if (chosen.includes(id) === record.departmentIds.includes(id)) continue;
      (chosen.includes(id) ? add : remove)('departmentIds', id);
    }
  };
  return (
    <>
      <HeldTagField
        form={fieldForm('initiative', record.id, 'targetGroups')}
        label={t('initiative.fields.targetGroups')}
        placeholder={t('initiative.targetGroupsPlaceholder')}
        tags={record.targetGroups}
        suggestions={used}
        onAdd={(group) => addKept('targetGroups', group)}
        onRemove={(group) => {
          remove('targetGroups', group);
        }}
      />
      <ChipChoice
        label={t('initiative.fields.departmentIds')}
        choose="many"
        options={departments.map(({ id, name }) => ({ id, label: name }))}
        chosen={record.departmentIds}
        onChange={changeDepartments}
      />
    </>
  );
};

const Standing = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { set, add, remove } = useEditing(record.id);
  const changeDomains = (chosen: readonly Domain[]): void => {
    for (const domain of domains) {
      if (chosen.includes(domain) === record.domains.includes(domain)) continue;
      (chosen.includes(domain) ? add : remove)('domains', domain);
    }
  };
  return (
    <>
      <WorldField record={record} />
      <ChipChoice
        label={t('initiative.fields.ownRole')}
        choose="one"
        options={ownRoles.map((id) => ({ id, label: t(`enums.ownRole.${id}`) }))}
        chosen={record.ownRole === null ? [] : [record.ownRole]}
        onChange={([role = null]) => {
          set('ownRole', role);
        }}
      />
      <ChipChoice
        label={t('initiative.fields.scale')}
        choose="one"
        options={scales.map((id) => ({ id, label: t(`enums.scale.${id}`) }))}
        chosen={record.scale === null ? [] : [record.scale]}
        onChange={([scale = null]) => {
          set('scale', scale);
        }}
      />
      <ChipChoice
        label={t('initiative.fields.domains')}
        choose="many"
        options={domains.map((id) => ({ id, label: t(`enums.domain.${id}`) }))}
        chosen={record.domains}
        onChange={changeDomains}
      />
      <div className={cx(styles.row)}>
        <Switch
          isSelected={record.newToUs}
          onChange={(isNew) => {
            set('newToUs', isNew);
          }}
        >
          {t('initiative.fields.newToUs')}
        </Switch>
        <LineField kind="initiative" id={record.id} field="caseNumber" stored={record.caseNumber}>
          {({ value, onChange, onBlur }) => (
            <TextField
              label={t('initiative.fields.caseNumber')}
              hint={t('initiative.caseNumberHint')}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
              maxLength={300}
            />
          )}
        </LineField>
      </div>
    </>
  );
};
