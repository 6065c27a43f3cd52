import type { ExportKind, PaperOrder } from '../../../shared/ipc/export.ts';
import type { Settings } from '../../../shared/ipc/settings.ts';
import { isHistory, isTalk } from './formats.ts';
import type { Form } from './formats.ts';

/** What main is asked for; null while nothing is chosen, and for a talk: that is made here. */
export const cardsOrder = (
  kind: ExportKind,
  ids: readonly string[],
  { format, title, leaveOut, colour, kept, dossier }: Form,
  language: Settings['language'],
): PaperOrder | null => {
  if (ids.length === 0 || isTalk(format)) return null;
  const look = { ids: [...ids], title, colour, language };
  if (!isHistory(format)) {
    const piece = format === 'dossier' ? { dossier } : {};
    return { ...look, ...piece, kind, format, leaveOut: [...leaveOut] };
  }
  return {
    ...look,
    kind: 'history',
    format: format === 'history-pdf' ? 'pdf' : 'docx',
    kept: [...kept],
  };
};
