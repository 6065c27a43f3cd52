import type { initiative } from '../../../shared/domain/initiative.ts';
import type { lesson } from '../../../shared/domain/lesson.ts';
import type { ExportOrder } from '../../../shared/ipc/export.ts';
import { exportWords } from '../exportWords.ts';
import { readFields } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';

/** So many cards stand in the contents of a preview. */
const cardsListed = 24;

interface FirstCards {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** How many of the chosen cards are there. */
  readonly count: number;
}

/** The first of the chosen cards that are there, with nothing of them but their titles. */
export const firstCards = async (
  source: RecordSource,
  entity: typeof lesson | typeof initiative,
  { ids, language }: Pick<ExportOrder, 'ids' | 'language'>,
  signal: AbortSignal,
): Promise<FirstCards> => {
  const all = await readFields(source, entity, ['title'], signal);
  const there = ids.filter((id) => all.has(id));
  const first = there.slice(0, cardsListed);
  const { untitled } = exportWords(language);
  return {
    ids: first,
    titles: first.map((id) => all.get(id)?.title.trim() || untitled),
    count: there.length,
  };
};
