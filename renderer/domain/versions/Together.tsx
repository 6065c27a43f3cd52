import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useHeld } from '../../app/held.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Versions.module.css';

interface Props {
  /** What its form is called while it is filled in. */
  readonly form: string;
  readonly first: string;
  readonly most: number;
  readonly onKeep: (value: string) => void;
}

/** The words of all of them, to be made into one. */
export const Together = ({ form, first, most, onKeep }: Props) => {
  const { t } = useTranslation();
  const { value, change } = useHeld(form, z.string(), () => first);
  const next = value.trim();
  const isTooLong = next.length > most;
  const field = {
    label: t('versions.together'),
    value,
    onChange: change,
    className: styles.field,
    error: isTooLong ? t('versions.tooLong', { most }) : undefined,
  };
  return (
    <div className={cx(styles.together)}>
      {most > 300 ? <TextArea {...field} rows={5} /> : <TextField {...field} />}
      <Button
        isDisabled={next === '' || isTooLong}
        onPress={() => {
          onKeep(next);
        }}
      >
        {t('versions.keepTogether')}
      </Button>
    </div>
  );
};
