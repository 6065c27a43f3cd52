import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../../app/flush.ts';
import { NameHint } from '../../domain/NameHint.tsx';
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
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // The value changed elsewhere, by an undo for instance: the field follows it.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const keep = (): void => {
    if (typed !== value) onKeep(typed);
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
    <div>
      <TextArea {...rest} value={typed} maxLength={4000} onChange={setTyped} onBlur={keep} />
      <NameHint text={typed} />
    </div>
  );
};
