import { useEffect, useEffectEvent } from 'react';
import type { ComponentProps } from 'react';
import { z } from 'zod';
import { registerFlush } from '../app/flush.ts';
import { useHeld } from '../app/held.ts';
import { newTag } from '../ui/newTag.ts';
import { TagField } from '../ui/TagField.tsx';

interface Props extends Omit<ComponentProps<typeof TagField>, 'half' | 'isForgotten'> {
  /** What its form is called while a tag is typed. */
  readonly form: string;
}

/**
 * Free words about something, of which the one that is being typed outlives a crash. What a crash
 * left is kept as if it was typed just now: also when the screen is left, or the app ends.
 */
export const HeldTagField = (props: Props) => (
  // Half a tag stays with what it was typed for.
  <FieldOfForm key={props.form} {...props} />
);

const FieldOfForm = ({ form, ...rest }: Props) => {
  const half = useHeld(form, z.string(), () => '');
  const leave = useEffectEvent(() => {
    const { tags, most = Infinity, onAdd } = rest;
    if (tags.length >= most) return;
    // Not what stands on the screen: since then it may have been let go of.
    const tag = newTag(tags, half.latest());
    if (tag !== null) onAdd(tag);
    half.change('');
  });
  useEffect(() => {
    const stop = registerFlush(() => {
      leave();
    });
    return () => {
      stop();
      leave();
    };
  }, []);
  return <TagField {...rest} half={half} />;
};
