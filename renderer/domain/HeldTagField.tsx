import type { ComponentProps } from 'react';
import { z } from 'zod';
import { useHeld } from '../app/held.ts';
import { TagField } from '../ui/TagField.tsx';

interface Props extends Omit<ComponentProps<typeof TagField>, 'half' | 'isForgotten'> {
  /** What its form is called while a tag is typed. */
  readonly form: string;
}

/** Free words about something, of which the one that is being typed outlives a crash. */
export const HeldTagField = ({ form, ...rest }: Props) => {
  const half = useHeld(form, z.string(), () => '');
  return <TagField {...rest} half={half} />;
};
