import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { LeavingName, NamedCard } from '../../../shared/ipc/leavingNames.ts';
import { partsOf } from '../history/historyParts.ts';
import { mapInTurns, readMany } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import { besideCards } from './besideCards.ts';
import { leavingFinder } from './findLeaving.ts';
import type { FindLeaving } from './findLeaving.ts';
import { idsOf } from './idsOf.ts';

/** The cards of an order that seem to name somebody, each name once a card. */
export const namedCards = async (
  source: RecordSource,
  order: PaperOrder,
  signal: AbortSignal,
): Promise<readonly NamedCard[]> => {
  const find = await leavingFinder(source, signal);
  const namesOn = await namesReader(source, order, find, signal);
  const beside = await besideCards(source, order, find, signal);
  const entity = order.kind === 'lesson' ? lesson : initiative;
  const found = await readMany(source, entity.kind, idsOf(order), () => undefined, signal);
  const cards = await mapInTurns(
    found,
    (raw): NamedCard => {
      const { title } = readRecord(entity, raw);
      return {
        kind: entity.kind,
        id: raw.id,
        title,
        names: once([...namesOn(raw), ...beside(raw)]),
      };
    },
    signal,
  );
  return cards.filter(({ names }) => names.length > 0);
};

/** Whether an order has a name about which nobody chose. A learning history keeps such things home. */
export const hasOpenNames = async (
  source: RecordSource,
  order: PaperOrder,
  signal: AbortSignal,
): Promise<boolean> => {
  if (order.kind === 'history') return false;
  const chosen = new Set(order.names?.map(({ text }) => text));
  const cards = await namedCards(source, order, signal);
  return cards.some(({ names }) => names.some(({ text }) => !chosen.has(text)));
};

type NamesOn = (raw: RawRecord) => readonly LeavingName[];

const namesReader = async (
  source: RecordSource,
  order: PaperOrder,
  find: FindLeaving,
  signal: AbortSignal,
): Promise<NamesOn> => {
  switch (order.kind) {
    case 'board':
      return (raw) => find(raw, notOnPoster);
    case 'history': {
      const parts = await partsOf(source, new Set(order.ids), signal);
      return (raw) => [...find(raw), ...parts.all(raw.id).flatMap((part) => find(part))];
    }
    case 'lesson':
    case 'initiative': {
      const leaveOut = new Set(order.leaveOut);
      return (raw) => find(raw, leaveOut);
    }
  }
};

/** A card on the wall is its title and places. */
const notOnPoster: ReadonlySet<string> = new Set(['tags']);

const once = (names: readonly LeavingName[]): readonly LeavingName[] => [
  ...new Map(names.map(({ text, kind }) => [text, { text, kind }])).values(),
];
