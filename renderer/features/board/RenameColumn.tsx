import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Column.module.css';
import { nameColumn } from './columnSettings.ts';

interface Props {
  readonly stage: Stage;
  readonly onClose: () => void;
}

export const RenameColumn = ({ stage, onClose }: Props) => {
  const { t } = useTranslation();
  const usual = t(`enums.stage.${stage}`);
  const [name, setName] = useState(useStageName()(stage));
  const keep = async (): Promise<void> => {
    await nameColumn(stage, name.trim() === usual ? '' : name);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('board.column.rename')} size="small">
      <Form
        className={cx(styles.rename)}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={t('board.column.name')}
          hint={t('board.column.usual', { name: usual })}
          value={name}
          onChange={setName}
          maxLength={60}
          autoFocus
        />
        <Button type="submit" variant="primary">
          {t('board.save')}
        </Button>
      </Form>
    </Dialog>
  );
};
