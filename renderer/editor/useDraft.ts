import { useEffect, useEffectEvent, useMemo } from 'react';
import { flushDraft, holdDraft, keyOf, releaseDraft, typeInto, useDraftViews } from './drafts.ts';
import type { DraftedField, DraftView } from './drafts.ts';

export interface UsedDraft extends DraftView {
  readonly type: (text: string) => void;
  readonly flush: () => void;
}

/** A field that is saved while somebody types. `stored` is what the record held when it opened. */
export const useDraft = ({ kind, id, field, as }: DraftedField, stored: string): UsedDraft => {
  const of = useMemo((): DraftedField => ({ kind, id, field, as }), [kind, id, field, as]);
  const view = useDraftViews((views) => views[keyOf(of)]);
  // Only the text at that moment counts; what comes later arrives by the draft itself.
  const hold = useEffectEvent(() => {
    holdDraft(of, stored);
  });
  useEffect(() => {
    hold();
    return () => {
      releaseDraft(of);
    };
  }, [of]);
  return {
    shown: view?.shown ?? stored,
    state: view?.state ?? 'saved',
    trouble: view?.trouble ?? null,
    type: (text) => {
      typeInto(of, text);
    },
    flush: () => {
      void flushDraft(of);
    },
  };
};
