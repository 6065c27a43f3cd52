import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { registerFlush } from '../app/flush.ts';
import { useHeld } from '../app/held.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './AddLine.module.css';

interface Props {
  /** What its form is called while a line is typed. */
  readonly form: string;
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Why this cannot be added, if it cannot. */
  readonly errorOf?: (typed: string) => string | undefined;
  /** True when it was kept: the field is then empty for the next. */
  readonly onAdd: (typed: string) => Promise<boolean>;
  /** What was typed is added when the field goes from the screen, and when the app ends. */
  readonly addsWhenLeft?: boolean;
  /** Below the field, of what is typed. */
  readonly advice?: (typed: string) => ReactNode;
}

/** A field and a button that add one line to a list; Enter does the same. Half a line outlives a crash. */
export const AddLine = (props: Props) => (
  // Half a line stays with what it was typed for.
  <LineOfForm key={props.form} {...props} />
);

const LineOfForm = ({
  form,
  label,
  addLabel,
  placeholder,
  maxLength,
  errorOf,
  onAdd,
  addsWhenLeft = false,
  advice,
}: Props) => {
  const line = useHeld(form, z.string(), () => '');
  const typed = line.value;
  const error = errorOf?.(typed.trim());
  // The field is empty at once: the next line does not wait for the disk. The disk takes the line
  // before it lets go of what was typed.
  const add = async (): Promise<void> => {
    const words = line.latest().trim();
    if (words === '' || error !== undefined) return;
    const adding = onAdd(words);
    line.change('');
    if (!(await adding)) line.change(`${words} ${line.latest()}`.trim());
  };
  const leave = useEffectEvent(() => add());
  useEffect(() => {
    if (!addsWhenLeft) return undefined;
    const stop = registerFlush(() => leave());
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
        onChange={line.change}
        className={styles.field}
      />
      <Button type="submit" icon={Plus}>
        {addLabel}
      </Button>
      {advice?.(typed)}
    </form>
  );
};
