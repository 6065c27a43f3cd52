import { useState } from 'react';
import type { z } from 'zod';
import type { Json } from '../../shared/domain/entity.ts';
import { heldUnder, isHeld, useHeld } from './held.ts';

export interface HeldDraft<T> {
  readonly draft: T;
  /** Some of its fields are something else now. */
  readonly change: (part: Partial<T>) => void;
  /** Kept, or not needed any more: nothing of it stays on the disk. */
  readonly done: () => void;
}

/** What is filled in, field by field, and outlives a crash. */
export const useHeldDraft = <T extends Readonly<Record<string, Json>>>(
  name: string,
  schema: z.ZodType<T>,
  initial: () => T,
): HeldDraft<T> => {
  // As it was at first: what it is about may change meanwhile, and so does the clock.
  const [first] = useState(initial);
  const { value, latest, change, done } = useHeld(name, schema, () => first);
  return {
    draft: value,
    // Something may have been filled in since the screen was drawn.
    change: (part) => {
      change({ ...(isHeld(name) ? latest() : value), ...part });
    },
    done,
  };
};

export interface HeldDialog<T> extends Omit<HeldDraft<T>, 'done'> {
  /** Kept or cancelled: nothing of it stays on the disk, and the dialog goes. */
  readonly close: () => void;
}

/** What is filled in in a dialog, from when it opens until it is kept or cancelled. */
export const useHeldDialog = <T extends Readonly<Record<string, Json>>>(
  name: string,
  schema: z.ZodType<T>,
  initial: () => T,
  onClose: () => void,
): HeldDialog<T> => {
  const { draft, change, done } = useHeldDraft(name, schema, initial);
  return {
    draft,
    change,
    close: () => {
      done();
      onClose();
    },
  };
};

export interface DialogOpener<T> {
  /** What the dialog is open about; null where it is not open. */
  readonly about: T | null;
  readonly open: (about: T) => void;
  readonly close: () => void;
}

/** Whether a dialog is open. What a crash left half opens it, until somebody opens or closes it. */
export const useOpener = <T>(half: T | null): DialogOpener<T> => {
  const [chosen, choose] = useState<{ readonly about: T | null }>();
  // It stays open when all that was typed is taken away again.
  if (chosen === undefined && half !== null) choose({ about: half });
  return {
    about: chosen === undefined ? half : chosen.about,
    open: (about) => {
      choose({ about });
    },
    close: () => {
      choose({ about: null });
    },
  };
};

export interface FormOpener {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the dialog is open of which the form is called this. */
export const useFormOpener = (name: string): FormOpener => {
  const { about, open, close } = useOpener(isHeld(name) ? name : null);
  return {
    isOpen: about !== null,
    open: () => {
      open(name);
    },
    close,
  };
};

/** Of all whose form is called this and its id: the one that a crash left half, or half a new one. */
export const halfOf = <T extends { readonly id: string }>(
  start: string,
  list: readonly T[],
): T | 'new' | null => {
  const half = heldUnder(start);
  if (half.includes('new')) return 'new';
  return half.length === 0 ? null : (list.find(({ id }) => half.includes(id)) ?? null);
};
