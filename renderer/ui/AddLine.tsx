import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './AddLine.module.css';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Why this cannot be added, if it cannot. */
  readonly errorOf?: (typed: string) => string | undefined;
  /** True when it was kept: the field is then empty for the next. */
  readonly onAdd: (typed: string) => Promise<boolean>;
  /**
   * What was typed is added when the field goes from the screen, and when the function it is given
   * to calls it: as the app ends, say. That one returns how to stop.
   */
  readonly addsWhenLeft?: (add: () => Promise<void>) => () => void;
  /** Below the field, of what is typed. */
  readonly advice?: (typed: string) => ReactNode;
}

/** A field and a button that add one line to a list; Enter does the same. */
export const AddLine = ({
  label,
  addLabel,
  placeholder,
  maxLength,
  errorOf,
  onAdd,
  addsWhenLeft,
  advice,
}: Props) => {
  const [typed, setTyped] = useState('');
  const error = errorOf?.(typed.trim());
  // The field is empty at once: the next line does not wait for the disk.
  const add = async (): Promise<void> => {
    const line = typed.trim();
    if (line === '' || error !== undefined) return;
    setTyped('');
    if (!(await onAdd(line))) setTyped((next) => `${line} ${next}`.trim());
  };
  const leave = useEffectEvent(() => add());
  useEffect(() => {
    if (addsWhenLeft === undefined) return undefined;
    const stop = addsWhenLeft(() => leave());
    return () => {
      stop();
      void leave();
    };
  }, [addsWhenLeft]);
  return (
    <form
      className={cx(styles.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={label}
        {...(placeholder !== undefined && { placeholder })}
        value={typed}
        maxLength={maxLength}
        error={error}
        onChange={setTyped}
        className={styles.field}
      />
      <Button type="submit" icon={Plus}>
        {addLabel}
      </Button>
      {advice?.(typed)}
    </form>
  );
};
