import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './AddLine.module.css';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { TextField } from './TextField.tsx';
import { useOnce } from './useOnce.ts';

interface Props {
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Why this cannot be added, if it cannot. */
  readonly errorOf?: (typed: string) => string | undefined;
  /** True when it was kept: the field is then empty for the next. */
  readonly onAdd: (typed: string) => Promise<boolean>;
  /** When it goes from the screen: adds what was typed and not added yet. */
  readonly addsWhenLeft?: boolean;
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
  addsWhenLeft = false,
  advice,
}: Props) => {
  const [typed, setTyped] = useState('');
  const once = useOnce();
  const error = errorOf?.(typed.trim());
  const add = async (): Promise<void> => {
    const line = typed.trim();
    if (line === '' || error !== undefined) return;
    if (await onAdd(line)) setTyped('');
  };
  const leave = useEffectEvent((): void => {
    // Not what is on its way already.
    if (addsWhenLeft) void once(add);
  });
  useEffect(
    () => () => {
      leave();
    },
    [],
  );
  return (
    <form
      className={cx(styles.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void once(add);
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
