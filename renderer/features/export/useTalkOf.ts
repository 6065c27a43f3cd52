import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import type { ExportKind } from '../../../shared/ipc/export.ts';
import { showNotice } from '../../app/notice.ts';
import { useMakeDeck } from '../../domain/deck/useMakeDeck.ts';
import { useOnce } from '../../ui/useOnce.ts';

/** Each becomes a slide, and nobody listens to more. */
export const mostCards = 60;

/**
 * Makes a talk of the chosen cards and goes to it. There its check list stands before all ways to
 * save it, so that no private card and no photo without permission leaves from here either.
 */
export const useTalkOf = (kind: ExportKind) => {
  const makeDeck = useMakeDeck();
  const once = useOnce();
  return (title: string, ids: readonly string[], format: DeckFormat): (() => void) | null => {
    if (ids.length === 0 || ids.length > mostCards) return null;
    const cards = ids.map((id) => ({ kind, id }));
    const make = async (): Promise<void> => {
      if (!(await makeDeck({ title, audience: '', date: null, cards }))) return;
      showNotice({ tone: 'done', words: readyWords[format] });
    };
    return () => void once(make);
  };
};

const readyWords = {
  pptx: 'export.talkPptxReady',
  'slides-pdf': 'export.talkPdfReady',
  a3: 'export.talkA3Ready',
} as const;
