import { stages } from '../../shared/domain/enums.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { ExportWords } from './exportWords.ts';

/** The words of paper, with the names that a person gave to the columns of her board. */
export const withOwnColumns = (
  words: ExportWords,
  names: Settings['columnNames'] = {},
): ExportWords => {
  const own = stages.map((stage) => [stage, names[stage]?.trim() || words.stages[stage]] as const);
  return { ...words, stages: { ...words.stages, ...Object.fromEntries(own) } };
};
