import type { Ref } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldWords } from '../ui/FieldParts.tsx';
import { useVillageOptions } from './villageOptions.ts';

interface Props extends FieldWords {
  readonly value: string | null;
  readonly onChange: (villageId: string | null) => void;
  /** Offers a village that nobody has kept yet. */
  readonly onCreate?: (name: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** A village in a few letters: "ond" is Onderdendam, and so is "onner". */
export const VillagePicker = (props: Props) => (
  <ComboBox {...props} options={useVillageOptions()} />
);
