import { joinParts } from '../../kernel/joinParts.ts';
import type { OnGone } from '../../kernel/join.ts';
import type { StateHead, StateRecord } from '../../kernel/port.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { shardName } from '../engine/shardName.ts';
import { loadAll } from './openStates.ts';

export interface Joining {
  readonly head: StateHead;
  readonly records: StateRecord[];
}

/** What is loaded before anything is weighed or joined: also what only the other side has. */
export const loadForJoin = async (engine: Engine, { records }: Joining): Promise<void> => {
  await loadAll(engine);
  const breathe = createBreather();
  const loaded = new Set<string>();
  for (const { kind, record } of records) {
    const name = shardName(kind, record.id, 'records');
    if (loaded.has(name)) continue;
    loaded.add(name);
    await engine.records.load(kind, record.id);
    await engine.textShards.load(kind, record.id);
    await breathe();
  }
};

/** Takes the state of another computer in, in memory. Gives what is erased by it. */
export const joinState = async (
  engine: Engine,
  joining: Joining,
  onGone: OnGone,
): Promise<readonly { readonly kind: string; readonly id: string }[]> => {
  const breathe = createBreather();
  const mayErase = joining.head.erased.some((hash) => !engine.state.erased.has(hash));
  const before = mayErase
    ? Array.from(engine.state.records.all(), ({ kind, id }) => ({ kind, id }))
    : [];
  for (const _step of joinParts(engine.state, joining, engine.around, onGone)) {
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  for (const one of joining.records) {
    const { kind, record, texts, yjs } = one;
    if (texts === undefined && yjs === undefined) continue;
    if (engine.isErased(record.id)) continue;
    engine.texts.join(kind, record.id, Object.keys(record._m.x ?? {}), one);
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  return before.filter(({ id }) => engine.isErased(id));
};
