import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChipChoice } from '../ChipChoice.tsx';
import { useDepartments } from '../departments.ts';
import { NameHint } from '../NameHint.tsx';
import { byName } from '../villageOrder.ts';
import { idsIn, textIn } from './triedForm.ts';
import type { forms, TriedDraft, TriedField } from './triedForm.ts';
import type { TriedKind } from './tried.ts';

interface Props {
  readonly field: TriedField;
  readonly as: (typeof forms)[TriedKind][number]['as'];
  readonly draft: TriedDraft;
  readonly initiativeId: string | null;
  readonly autoFocus: boolean;
  readonly onChange: (value: Json) => void;
}

/** One question of the form. */
export const TriedFieldView = (props: Props) => {
  const { t } = useTranslation();
  const { field, as, draft, autoFocus, onChange } = props;
  const label = t(`trying.fields.${field}`);
  const hint = t(`trying.hints.${field}`);
  const words = { label, ...(hint !== '' && { hint }) };
  const text = textIn(draft, field);
  switch (as) {
    case 'passage':
      return (
        <div>
          <TextArea
            {...words}
            rows={2}
            value={text}
            maxLength={2_000}
            autoFocus={autoFocus}
            onChange={onChange}
          />
          <NameHint text={text} />
        </div>
      );
    case 'line':
      return (
        <div>
          <TextField {...words} value={text} maxLength={300} onChange={onChange} />
          <NameHint text={text} />
        </div>
      );
    case 'day':
      return <DatePicker {...words} value={text === '' ? null : text} onChange={onChange} />;
    case 'yes':
      return (
        <Checkbox isSelected={draft[field] === true} onChange={onChange}>
          {label}
        </Checkbox>
      );
    case 'parties':
      return <PartiesField {...props} />;
    case 'department':
      return <DepartmentField {...props} />;
  }
};

/** Those at the table of the initiative first; anybody else can be named too. */
const PartiesField = ({ field, draft, initiativeId, onChange }: Props) => {
  const { t } = useTranslation();
  const parties = useRecords(party);
  const initiatives = useRecords(initiative).byId;
  const chosen = idsIn(draft, field);
  const seated = initiatives.get(initiativeId ?? '')?.partyIds ?? [];
  const near = [...new Set([...seated, ...chosen])].flatMap((id) => parties.byId.get(id) ?? []);
  const others = parties.list.filter((one) => !near.includes(one)).toSorted(byName);
  return (
    <>
      {near.length > 0 && (
        <ChipChoice
          label={t(`trying.fields.${field}`)}
          choose="many"
          options={near.toSorted(byName).map(({ id, name }) => ({ id, label: name }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
      <ComboBox
        key={chosen.length}
        label={t(near.length > 0 ? 'trying.andWith' : `trying.fields.${field}`)}
        options={others.map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...chosen, id]);
        }}
      />
    </>
  );
};

const none = 'none';

const DepartmentField = ({ field, draft, onChange }: Props) => {
  const { t } = useTranslation();
  const value = textIn(draft, field);
  const offered = useDepartments().filter(({ id, isGone }) => !isGone || id === value);
  const specialists = offered.find(({ id }) => id === value)?.specialists ?? [];
  return (
    <Select
      label={t(`trying.fields.${field}`)}
      {...(specialists.length > 0 && {
        hint: t('trying.specialistsThere', { names: specialists.join(', ') }),
      })}
      options={[
        { id: none, label: t('trying.noDepartment') },
        ...offered.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={value === '' ? none : value}
      onChange={(id) => {
        onChange(id === none ? null : id);
      }}
    />
  );
};
