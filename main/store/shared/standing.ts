import type { Standing, StandingAsk } from '../../kernel/port.ts';
import { isDeleted } from '../../kernel/visible.ts';
import { wasMade } from '../../kernel/weighJoin.ts';
import type { Engine } from '../engine/engine.ts';

export const standingIn = async (
  engine: Engine,
  { targets, before }: StandingAsk,
): Promise<readonly Standing[]> => {
  const found: Standing[] = [];
  for (const { kind, id } of targets) {
    await engine.records.load(kind, id);
    const record = engine.state.records.find(kind, id);
    if (record === undefined || !wasMade(record, before)) continue;
    found.push({ id, isDeleted: isDeleted(record) });
  }
  return found;
};
