import { useTranslation } from 'react-i18next';
import { layers, panels, partyKinds } from '../../../shared/domain/enums.ts';
import { Select } from '../../ui/Select.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDepartments } from '../departments.ts';
import { OwnNameHint } from '../NameHint.tsx';
import { withKind } from './partyDraft.ts';
import type { PartyDraft } from './partyDraft.ts';

interface Props {
  readonly draft: PartyDraft;
  readonly onChange: (draft: PartyDraft) => void;
  /** Somebody tried to keep it without a name. */
  readonly isNameMissing: boolean;
}

/** Record ids are UUIDs, so this one is free. */
const unsaid = 'unsaid';

/** What there is to say of a group or an organisation. Only its name is asked for. */
export const PartyFields = ({ draft, onChange, isNameMissing }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <div>
        <TextField
          label={t('initiative.partyName')}
          hint={t('initiative.partyNameHint')}
          value={draft.name}
          onChange={(name) => {
            onChange({ ...draft, name });
          }}
          maxLength={300}
          autoFocus
          error={isNameMissing ? t('initiative.partyNameMissing') : undefined}
        />
        <OwnNameHint text={draft.name} />
      </div>
      <Select
        label={t('initiative.partyKind')}
        options={partyKinds.map((id) => ({ id, label: t(`enums.partyKind.${id}`) }))}
        value={draft.partyKind}
        onChange={(kind) => {
          onChange(withKind(draft, kind));
        }}
      />
      <SegmentedControl
        label={t('initiative.partyPanel')}
        options={panels.map((id) => ({ id, label: t(`initiative.panel.${id}`) }))}
        value={draft.panel}
        onChange={(panel) => {
          onChange({ ...draft, panel });
        }}
      />
      {draft.panel === 'municipality' && <PlaceInTownHall draft={draft} onChange={onChange} />}
      <Switch
        isSelected={draft.chainPartner}
        onChange={(chainPartner) => {
          onChange({ ...draft, chainPartner });
        }}
      >
        {t('network.chainPartnerLong')}
      </Switch>
    </>
  );
};

const PlaceInTownHall = ({ draft, onChange }: Omit<Props, 'isNameMissing'>) => {
  const { t } = useTranslation();
  const departments = useDepartments().filter(
    ({ id, isGone }) => !isGone || id === draft.departmentId,
  );
  const open = { id: unsaid, label: t('network.unsaid') };
  return (
    <>
      <Select
        label={t('network.department')}
        options={[open, ...departments.map(({ id, name }) => ({ id, label: name }))]}
        value={draft.departmentId ?? unsaid}
        onChange={(id) => {
          onChange({ ...draft, departmentId: id === unsaid ? null : id });
        }}
      />
      <Select
        label={t('network.layer')}
        options={[open, ...layers.map((id) => ({ id, label: t(`enums.layer.${id}`) }))]}
        value={draft.layer ?? unsaid}
        onChange={(id) => {
          onChange({ ...draft, layer: layers.find((one) => one === id) ?? null });
        }}
      />
    </>
  );
};
