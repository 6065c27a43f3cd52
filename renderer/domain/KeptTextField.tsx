import { TextField } from '../ui/TextField.tsx';
import { useKept } from './useKept.ts';

interface Props {
  /** What its form is called while somebody types. */
  readonly form: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Where an empty name would leave something without a handle, the old one comes back. */
  readonly mayBeEmpty?: boolean;
  /** False when it could not be kept; the person has been told. */
  readonly onKeep: (value: string) => Promise<boolean>;
}

/** Keeps what was typed when the field is left, on Enter, and when the window closes. */
export const KeptTextField = (props: Props) => (
  // What is typed stays with what it was typed for.
  <FieldOfForm key={props.form} {...props} />
);

const FieldOfForm = ({ form, value, mayBeEmpty = false, onKeep, ...rest }: Props) => {
  const { typed, setTyped, keep } = useKept({
    ...{ form, value, onKeep },
    taken: (words) => (words.trim() === '' && !mayBeEmpty ? value : words.trim()),
  });
  return (
    <TextField
      {...rest}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else event.continuePropagation();
      }}
    />
  );
};
