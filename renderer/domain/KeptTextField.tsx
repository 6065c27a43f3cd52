import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../app/flush.ts';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Where an empty name would leave something without a handle, the old one comes back. */
  readonly mayBeEmpty?: boolean;
  readonly onKeep: (value: string) => void;
}

/** Keeps what was typed when the field is left, on Enter, and when the window closes. */
export const KeptTextField = ({ value, mayBeEmpty = false, onKeep, ...rest }: Props) => {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // The value changed elsewhere, by an undo for instance: the field follows it.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }

  const keep = (): void => {
    const next = typed.trim();
    if (next === '' && !mayBeEmpty) setTyped(value);
    else if (next !== value) onKeep(next);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(
    () =>
      registerFlush(() => {
        latest.current();
      }),
    [],
  );

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
