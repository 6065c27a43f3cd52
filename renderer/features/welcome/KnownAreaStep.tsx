import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/domain/area.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Select } from '../../ui/Select.tsx';
import type { Draft } from './draft.ts';
import { Step } from './Step.tsx';

interface Props {
  readonly areaId: string;
  readonly areas: readonly Area[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** When the data are there but the settings are gone: the areas are kept as they are. */
export const KnownAreaStep = ({ areaId, areas, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Step number={2} title={t('welcome.where')}>
      <Select
        label={t('welcome.area')}
        options={areas.toSorted(byName).map(({ id, name }) => ({ id, label: name }))}
        value={areaId}
        onChange={(chosen) => {
          onChange({ areaId: chosen });
        }}
        hint={t('welcome.knownHint')}
      />
    </Step>
  );
};
