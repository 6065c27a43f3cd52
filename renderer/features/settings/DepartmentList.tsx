import { useTranslation } from 'react-i18next';
import { department } from '../../../shared/domain/department.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import { useDepartments } from '../../domain/departments.ts';
import type { KnownDepartment } from '../../domain/departments.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { keepEdits } from './saved.ts';
import styles from './Settings.module.css';

/** The first change of a shipped department makes it a record; an emptied name ends it. */
const rename = (
  { id, isShipped, name: usual }: KnownDepartment,
  name: string,
): Promise<boolean> => {
  const kind = 'department';
  const values = name === '' ? { name: usual, isGone: true } : { name, isGone: false };
  if (isShipped) return keepEdits([{ op: 'create', kind, id, values }], 'edit');
  return keepEdits([
    { op: 'set', kind, id, field: 'name', value: values.name },
    { op: 'set', kind, id, field: 'isGone', value: values.isGone },
  ]);
};

/** The departments of the town hall, as one calls them oneself. */
export const DepartmentList = () => {
  const { t } = useTranslation();
  const departments = useDepartments().filter(({ isGone }) => !isGone);
  const records = useRecords(department);
  const add = (name: string): Promise<boolean> =>
    keepEdits([{ op: 'create', kind: 'department', id: newId(), values: { name } }], 'create');
  return (
    <Sheet title={t('heard.departments')}>
      <p className={cx(styles.hint)}>{t('heard.departmentsHint')}</p>
      {departments.map((one, at) => (
        <KeptTextField
          key={one.id}
          label={t('heard.departmentNumber', { number: at + 1 })}
          form={fieldForm('department', one.id, 'name')}
          value={one.name}
          maxLength={120}
          mayBeEmpty
          onKeep={(next) => rename(one, next)}
        />
      ))}
      <AddLine
        form="department"
        label={t('heard.newDepartment')}
        addLabel={t('heard.addDepartment')}
        maxLength={120}
        onAdd={add}
      />
      {records.list.map((one) => (
        <RecordVersions key={one.id} record={one} />
      ))}
    </Sheet>
  );
};
