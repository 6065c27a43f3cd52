import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftedField } from './drafts.ts';
import { useDraft } from './useDraft.ts';

export interface LineInput {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** It is empty and may not be: the last words stay kept until there are new ones. */
  readonly isMissing: boolean;
}

interface Props extends Omit<DraftedField, 'as'> {
  readonly stored: string;
  readonly isRequired?: boolean;
  /** How the line is shown. */
  readonly children: (input: LineInput) => ReactNode;
}

/** One line of a record, saved while somebody types. */
export const LineField = ({ kind, id, field, stored, isRequired = false, children }: Props) => {
  const { shown, type, flush } = useDraft({ kind, id, field, as: 'line' }, stored);
  const [blank, setBlank] = useState<string | null>(null);
  return children({
    value: blank ?? shown,
    isMissing: blank !== null,
    onChange: (text) => {
      const isMissing = isRequired && text.trim() === '';
      setBlank(isMissing ? text : null);
      if (!isMissing) type(text);
    },
    onBlur: () => {
      setBlank(null);
      flush();
    },
  });
};
