import { useEffect, useEffectEvent } from 'react';
import type { ComponentProps } from 'react';
import { z } from 'zod';
import { registerFlush } from '../app/flush.ts';
import { useHeld } from '../app/held.ts';
import { newTag } from '../ui/newTag.ts';
import { TagField } from '../ui/TagField.tsx';

interface Props extends Omit<ComponentProps<typeof TagField>, 'half' | 'isForgotten' | 'onAdd'> {
  /** What its form is called while a tag is typed. */
  readonly form: string;
  /** True when it was kept. */
  readonly onAdd: (tag: string) => Promise<boolean>;
}

/**
 * Free words about something, of which the one that is being typed outlives a crash. What a crash
 * left is kept as if it was typed just now: also when the screen is left, or the app ends.
 */
export const HeldTagField = (props: Props) => (
  // Half a tag stays with what it was typed for.
  <FieldOfForm key={props.form} {...props} />
);

const FieldOfForm = ({ form, onAdd, ...rest }: Props) => {
  const half = useHeld(form, z.string(), () => '');
  // The field is empty at once. The disk takes the tag before it lets go of what was typed.
  const add = async (tag: string): Promise<boolean> => {
    const adding = onAdd(tag);
    half.change('');
    const isKept = await adding;
    if (!isKept) half.change(`${tag} ${half.latest()}`.trim());
    return isKept;
  };
  const leave = useEffectEvent(async (): Promise<boolean> => {
    const { tags, most = Infinity } = rest;
    if (tags.length >= most) return true;
    // Not what stands on the screen: since then it may have been let go of.
    const tag = newTag(tags, half.latest());
    if (tag !== null) return add(tag);
    half.change('');
    return true;
  });
  useEffect(() => {
    const stop = registerFlush(() => leave());
    return () => {
      stop();
      void leave();
    };
  }, []);
  return <TagField {...rest} onAdd={(tag) => void add(tag)} half={half} />;
};
