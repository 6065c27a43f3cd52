import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { addVillage, otherArea, removeVillage, villagesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { shippedAreas } from './shippedAreas.ts';
import { Step } from './Step.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  /** An area of one's own was chosen, and it has no name yet. */
  readonly needsName: boolean;
}

/** The area, one of five or one's own, and the villages in it. */
export const AreaStep = ({ draft, onChange, needsName }: Props) => {
  const { t } = useTranslation();
  const shipped = shippedAreas.find(({ id }) => id === draft.areaId);
  const name = shipped?.name ?? draft.otherName.trim();
  return (
    <Step number={2} title={t('welcome.where')}>
      <SegmentedControl
        label={t('welcome.area')}
        hideLabel
        options={[
          ...shippedAreas.map((one) => ({ id: one.id, label: one.name })),
          { id: otherArea, label: t('welcome.otherArea') },
        ]}
        value={draft.areaId}
        onChange={(areaId) => {
          onChange({ areaId });
        }}
      />
      {shipped === undefined && (
        <TextField
          label={t('welcome.otherName')}
          value={draft.otherName}
          maxLength={120}
          error={needsName && name === '' ? t('welcome.nameTheArea') : undefined}
          onChange={(otherName) => {
            onChange({ otherName });
          }}
        />
      )}
      <TagField
        label={name === '' ? t('welcome.villages') : t('welcome.villagesIn', { area: name })}
        tags={villagesOf(draft).map((village) => village.name)}
        suggestions={shipped?.villages.map((village) => village.name) ?? []}
        placeholder={t('welcome.typeVillage')}
        hint={t('welcome.villagesHint')}
        onAdd={(village) => {
          onChange(addVillage(draft, village));
        }}
        onRemove={(village) => {
          onChange(removeVillage(draft, village));
        }}
      />
    </Step>
  );
};
