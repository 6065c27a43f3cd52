import { NameHint } from '../../domain/NameHint.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface Props {
  readonly kind: 'slide' | 'presentation';
  readonly id: string;
  readonly field: string;
  readonly stored: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly rows: number;
}

/** A text of a talk, saved while somebody types. */
export const TalkText = ({ kind, id, field, stored, ...rest }: Props) => (
  <LineField {...{ kind, id, field, stored }}>
    {({ value, onChange, onBlur }) => (
      <div>
        <TextArea {...rest} maxLength={4000} {...{ value, onChange, onBlur }} />
        <NameHint text={value} />
      </div>
    )}
  </LineField>
);
