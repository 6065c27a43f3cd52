import { dayIn } from '../../../shared/domain/calendarDay.ts';
import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExportTools } from '../exportTools.ts';
import { collectDeck } from './collectDeck.ts';
import type { DeckDraft } from './collectDeck.ts';

/** Where the coordinators work: a permission ends at midnight there. */
const zone = 'Europe/Amsterdam';

/** What the screen checked is checked here once more: a file cannot be called back. */
export const readyDeck = async (
  order: DeckOrder,
  { source, now }: Pick<ExportTools, 'source' | 'now'>,
  signal: AbortSignal,
): Promise<Result<DeckDraft, DeckError>> => {
  const draft = await collectDeck(source, order, dayIn(now().toISOString(), zone), signal);
  if (draft === 'checks-open') return err({ kind: 'checks-open' });
  if (draft === null || draft.slides.length === 0) return err({ kind: 'nothing-to-export' });
  return ok(draft);
};
