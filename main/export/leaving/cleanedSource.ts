import { attachment } from '../../../shared/domain/attachment.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { party } from '../../../shared/domain/party.ts';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { HitChoice, ShareHit } from '../../../shared/ipc/share.ts';
import { applyTo } from '../../store/share/nameCheck.ts';
import { nameOf } from '../../store/share/organisations.ts';
import { mapInTurns } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import { hasTable, inAlt, photoOwner } from './besideCards.ts';
import { leavingFinder } from './findLeaving.ts';
import { idsOf } from './idsOf.ts';
import { organisationFinder } from './organisationNames.ts';

/** The records as they may leave: the cards of the order with every choice about a name made. */
export const cleanedSource = async (
  source: RecordSource,
  order: PaperOrder,
  signal: AbortSignal,
): Promise<RecordSource> => {
  const choiceOn = choiceFor(order);
  if (choiceOn === null) return source;
  const cards = order.kind === 'lesson' ? 'lesson' : 'initiative';
  const chosen = new Set(idsOf(order));
  const photos = photoOwner(order);
  const find = await leavingFinder(source, signal);
  const inName = hasTable(order) ? await organisationFinder(source, signal) : null;
  const hitsIn = (raw: RawRecord): readonly ShareHit[] => {
    if (raw.kind === cards) return chosen.has(raw.id) ? find(raw) : [];
    if (raw.kind === party.kind) return inName?.(raw) ?? [];
    return typeof photos?.(raw) === 'string' ? inAlt(find, raw) : [];
  };
  const cleaned = (raw: RawRecord): RawRecord => {
    const hits = hitsIn(raw);
    if (hits.length === 0) return raw;
    const choices = hits.map((hit) => ({ ...hit, choice: choiceOn(hit.text) }));
    return { ...raw, values: applyTo(raw.values, hits, choices) };
  };
  const kinds = new Set<string>([cards, party.kind, attachment.kind]);
  return {
    list: async (kind, fields) => {
      const all = await source.list(kind, fields);
      if (!kinds.has(kind)) return all;
      const left = await mapInTurns(all, cleaned, signal);
      // One of whose name nothing is left has no seat.
      const isLeft = (raw: RawRecord, at: number): boolean =>
        raw === all[at] || raw.kind !== party.kind || nameOf(raw) !== '';
      return left.filter(isLeft);
    },
    get: async (kind, id) => {
      const raw = await source.get(kind, id);
      return raw && kinds.has(kind) ? cleaned(raw) : raw;
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
