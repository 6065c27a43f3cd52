import type { Standing, StandingAsk } from '../../kernel/port.ts';
import { isDeleted } from '../../kernel/visible.ts';
import { wasMade } from '../../kernel/weighJoin.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';

export const standingIn = async (
  engine: Engine,
  { targets, before }: StandingAsk,
): Promise<readonly Standing[]> => {
  const found: Standing[] = [];
  const breathe = createBreather();
  const everyKind = engine.records.kinds();
  for (const { kind, id, isErased } of targets) {
    const kinds = isErased ? new Set([kind, ...everyKind]) : [kind];
    await breathe();
    for (const each of kinds) {
      await engine.records.load(each, id);
      const record = engine.state.records.find(each, id);
      if (record === undefined || !wasMade(record, before)) continue;
      found.push({ id, isDeleted: isDeleted(record) });
    }
  }
  return found;
};
