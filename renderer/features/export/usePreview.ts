import { useEffect, useState } from 'react';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import { call } from '../../app/api.ts';

export type Shown = Preview | 'busy' | 'none' | 'trouble';

/** Long enough to go on choosing without a drawing for each step. */
const pauseMs = 500;

/** What the order would become, drawn anew when it changes; an older drawing is stopped. */
export const usePreview = (order: PaperOrder | null): Shown => {
  const text = order === null ? null : JSON.stringify(order);
  // The same order, made anew with every drawing of the screen, is drawn once.
  const [wanted, setWanted] = useState({ text, order });
  if (wanted.text !== text) setWanted({ text, order });
  const [held, setHeld] = useState<{ readonly of: string | null; readonly shown: Shown }>();
  useEffect(() => {
    if (wanted.order === null) return;
    const { text: of, order: asked } = wanted;
    const job = crypto.randomUUID();
    let isOver = false;
    const draw = async (): Promise<void> => {
      const shown = await call('export:preview', { job, order: asked })
        .then((result): Shown => (result.ok ? result.value : 'trouble'))
        .catch((): Shown => 'trouble');
      if (!isOver) setHeld({ of, shown });
    };
    const timer = setTimeout(() => void draw(), pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void call('export:cancel', { job });
    };
  }, [wanted]);
  if (text === null) return 'none';
  return held?.of === text ? held.shown : 'busy';
};
