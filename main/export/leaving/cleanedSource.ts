import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { HitChoice } from '../../../shared/ipc/share.ts';
import { applyTo } from '../../store/share/nameCheck.ts';
import type { RecordSource } from '../readBy.ts';
import { leavingFinder } from './findLeaving.ts';

/** The records as they may leave: the cards of the order with every choice about a name made. */
export const cleanedSource = async (
  source: RecordSource,
  order: PaperOrder,
  signal: AbortSignal,
): Promise<RecordSource> => {
  const choiceOn = choiceFor(order);
  if (choiceOn === null) return source;
  const cards = order.kind === 'lesson' ? 'lesson' : 'initiative';
  const find = await leavingFinder(source, signal);
  const cleaned = (raw: RawRecord): RawRecord => {
    const hits = find(raw);
    if (hits.length === 0) return raw;
    const choices = hits.map((hit) => ({ ...hit, choice: choiceOn(hit.text) }));
    return { ...raw, values: applyTo(raw.values, hits, choices) };
  };
  return {
    list: async (kind, fields) => {
      const all = await source.list(kind, fields);
      return kind === cards ? all.map(cleaned) : all;
    },
    get: async (kind, id) => {
      const raw = await source.get(kind, id);
      return raw && kind === cards ? cleaned(raw) : raw;
    },
  };
};

/** Null where no card changes at all. */
const choiceFor = (order: PaperOrder): ((text: string) => HitChoice) | null => {
  if (order.kind === 'history') {
    const kept = new Set(order.kept);
    // Told on paper it has no name; a card cannot stay home as a row of it can.
    return (text) => (kept.has(text) ? 'keep' : 'resident');
  }
  const choices = new Map(order.names?.map(({ text, choice }) => [text, choice]));
  return choices.size === 0 ? null : (text) => choices.get(text) ?? 'keep';
};
