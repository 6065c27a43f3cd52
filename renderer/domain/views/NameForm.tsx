import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './NameForm.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  /** Of others: two of one name cannot be told apart. */
  readonly taken?: readonly string[];
  readonly onName: (name: string) => void;
}

/** One short name and a button. */
export const NameForm = ({ label, name, taken = [], onName }: Props) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const isEmpty = typed.trim() === '';
  const isTaken = taken.includes(typed.trim());
  return (
    <Form
      className={cx(styles.nameForm)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isTaken) onName(typed.trim());
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        error={isTaken ? t('board.views.taken') : undefined}
        maxLength={80}
        autoFocus
      />
      <Button type="submit" size="small" isDisabled={isEmpty || isTaken}>
        {t('board.save')}
      </Button>
    </Form>
  );
};
