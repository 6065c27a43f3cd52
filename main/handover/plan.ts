import { readRecord } from '../../shared/domain/entity.ts';
import { currentHandover, handover } from '../../shared/domain/handover.ts';
import type { Handover } from '../../shared/domain/handover.ts';
import type { HandoverPlan } from '../../shared/ipc/handover.ts';
import { sha256Of } from '../export/readFiles.ts';
import { collect } from './collect.ts';
import type { Collected, HandoverSource } from './collect.ts';
import { cleaned, cleanedForPaper, namesIn } from './names.ts';
import type { HandedRecord } from './payload.ts';

export interface PlanSource extends HandoverSource {
  /** How many records this computer alone has, by kind: what clearing it takes away. */
  readonly countOwn: () => Promise<ReadonlyMap<string, number>>;
}

/** The choices made so far; the usual ones while nobody made any. */
export const currentChoices = async (source: HandoverSource): Promise<Handover | undefined> => {
  const all = await source.list(handover.kind, Object.keys(handover.fields));
  return currentHandover(all.map((raw) => readRecord(handover, raw)));
};

const noChoices = { stayingIds: [], personIds: [], nameChoices: [] };

export const planOf = async (source: PlanSource): Promise<HandoverPlan> => {
  const chosen = (await currentChoices(source)) ?? noChoices;
  const collected = await collect(source, chosen);
  const goes = countsOf(collected);
  const stays = [...(await source.countOwn())].map(
    ([kind, count]) => [kind, Math.max(0, count - (goes[kind] ?? 0))] as const,
  );
  return {
    goes,
    stays: Object.fromEntries(stays.filter(([, count]) => count > 0)),
    photos: collected.files.length,
    names: await namesIn(collected, chosen.nameChoices),
  };
};

const countsOf = ({ records, people }: Collected): Record<string, number> => {
  const counts: Record<string, number> = people.length > 0 ? { person: people.length } : {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export interface Ready {
  readonly collected: Collected;
  /** Every name in them was decided on. */
  readonly records: readonly HandedRecord[];
  /** The same as long as the same goes along. */
  readonly contents: string;
}

/** Null as long as a name waits for a choice. */
export const readyToGo = async (source: HandoverSource): Promise<Ready | null> => {
  const chosen = (await currentChoices(source)) ?? noChoices;
  const collected = await collect(source, chosen);
  const records = await cleaned(collected, chosen.nameChoices);
  if (records === null) return null;
  const { people, files } = collected;
  const said = JSON.stringify([byId(records), byId(people), files.map(({ hash }) => hash).sort()]);
  return { collected, records, contents: sha256Of(said) };
};

/** What the book is made of; null as long as a name waits for a choice. */
export const readyForPaper = async (
  source: HandoverSource,
): Promise<readonly HandedRecord[] | null> => {
  const chosen = (await currentChoices(source)) ?? noChoices;
  const collected = await collect(source, chosen);
  const names = await namesIn(collected, chosen.nameChoices);
  const isSettled = names.every(({ choice }) => choice !== null);
  return isSettled ? cleanedForPaper(collected, chosen.nameChoices) : null;
};

const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
