import { Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Village } from '../../../shared/domain/village.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { write } from '../../app/write.ts';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Knowledge sits in the village itself: what is there already, before anybody adds to it. */
export const StrengthsPart = ({ record }: { readonly record: Village }) => {
  const { t } = useTranslation();
  const change = (op: 'add' | 'remove') => async (value: string) =>
    (await write([{ op, kind: 'village', id: record.id, field: 'strengths', value }], 'edit')).ok;
  return (
    <Sheet title={t('villages.strengths')} icon={Sun}>
      <HeldTagField
        form={fieldForm('village', record.id, 'strengths', record.id)}
        label={t('villages.strengthsLabel')}
        hint={t('villages.strengthsHint')}
        placeholder={t('villages.strengthsExample')}
        tags={record.strengths}
        advice={(typed) => <NameHint text={[...record.strengths, typed].join('\n')} />}
        onAdd={change('add')}
        onRemove={(value) => void change('remove')(value)}
      />
    </Sheet>
  );
};
