import { NameHint } from '../../domain/NameHint.tsx';
import { useKept } from '../../domain/useKept.ts';
import { TextArea } from '../../ui/TextArea.tsx';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly rows: number;
  readonly onKeep: (value: string) => void;
}

/** Keeps what was typed when the field is left, and when the window closes. */
export const KeptTextArea = ({ value, onKeep, ...rest }: Props) => {
  const { typed, setTyped, keep } = useKept(value, (words) => {
    if (words !== value) onKeep(words);
    return null;
  });
  return (
    <div>
      <TextArea {...rest} value={typed} maxLength={4000} onChange={setTyped} onBlur={keep} />
      <NameHint text={typed} />
    </div>
  );
};
