import { createBreather } from '../disk/breathe.ts';
import type { Op } from '../../kernel/entry.ts';
import type { Held } from './recordShards.ts';
import type { ShardTable } from './shardTable.ts';
import type { HeldTexts } from './textShards.ts';

interface Tables {
  readonly records: ShardTable<Held>;
  readonly textShards: ShardTable<HeldTexts>;
}

/** Every kind there is, in either table. */
export const kindsIn = ({ records, textShards }: Tables): readonly string[] => [
  ...new Set([...records.kinds(), ...textShards.kinds()]),
];

/** Loads whatever the operations will touch. */
export const loadForOps = async (tables: Tables, ops: readonly Op[]): Promise<void> => {
  const breathe = createBreather();
  for (const op of ops) {
    if (op.op === 'other') continue;
    if (op.op === 'void') {
      for (const kind of kindsIn(tables)) await tables.records.loadKind(kind);
    } else if (op.op === 'erase') {
      for (const kind of [...kindsIn(tables), op.k]) await load(tables, kind, op.r, true);
    } else await load(tables, op.k, op.r, touchesText(op));
    await breathe();
  }
};

const load = async (
  { records, textShards }: Tables,
  kind: string,
  id: string,
  withTexts: boolean,
): Promise<void> => {
  if (!records.isLoaded(kind, id)) await records.load(kind, id);
  if (withTexts && !textShards.isLoaded(kind, id)) await textShards.load(kind, id);
};

const touchesText = (op: Op): boolean => op.op === 'txt' || (op.op === 'new' && op.x !== undefined);
