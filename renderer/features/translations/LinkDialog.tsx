import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Translation } from '../../../shared/domain/translation.ts';
import { keepField } from '../../app/keepField.ts';
import { useRecords } from '../../app/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly record: Translation;
  readonly onClose: () => void;
}

/** The initiative at which these words came up. */
export const LinkDialog = ({ record, onClose }: Props) => {
  const { t } = useTranslation();
  const initiatives = useRecords(initiative).list;
  const [chosen, setChosen] = useState(record.initiativeId);
  const keep = async (): Promise<void> => {
    const of = { kind: 'translation', id: record.id, field: 'initiativeId' };
    const isSame = chosen === record.initiativeId;
    if (isSame || (await keepField(of, chosen))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('translations.linkTitle')}
      size="small"
      footer={
        <>
          <Button variant="primary" onPress={() => void keep()}>
            {t('translations.keep')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <ComboBox
        label={t('translations.linkLabel')}
        hint={t('translations.linkHint')}
        options={initiatives
          .map(({ id, title }) => ({
            id,
            label: title === '' ? t('translations.untitled') : title,
          }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))}
        value={chosen}
        onChange={setChosen}
        autoFocus
      />
    </Dialog>
  );
};
