import { useTranslation } from 'react-i18next';
import { LongTextField } from '../editor/LongTextField.tsx';
import { NameHint } from './NameHint.tsx';

interface Props {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly stored: string;
  readonly autoFocus?: boolean;
}

/** A text about people: under it stands what is better left out. */
export const NoteField = (props: Props) => {
  const { t } = useTranslation();
  return (
    <LongTextField
      {...props}
      hint={t('privacy.health')}
      advice={(text) => <NameHint text={text} />}
    />
  );
};
