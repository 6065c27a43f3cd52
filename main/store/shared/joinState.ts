import { joinSteps } from '../../kernel/join.ts';
import type { OnGone } from '../../kernel/join.ts';
import type { StateHead, StateRecord } from '../../kernel/port.ts';
import { stateOfParts } from '../../kernel/stateParts.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { loadAll } from './openStates.ts';

export interface Joining {
  readonly head: StateHead;
  readonly records: StateRecord[];
}

/** What is loaded before anything is weighed or joined: also what only the other side has. */
export const loadForJoin = async (engine: Engine, { records }: Joining): Promise<void> => {
  await loadAll(engine);
  for (const { kind, record } of records) {
    if (!engine.records.isLoaded(kind, record.id)) await engine.records.load(kind, record.id);
    if (!engine.textShards.isLoaded(kind, record.id)) {
      await engine.textShards.load(kind, record.id);
    }
  }
};

/** Takes the state of another computer in, in memory. Gives what is erased by it. */
export const joinState = async (
  engine: Engine,
  joining: Joining,
  onGone: OnGone,
): Promise<readonly { readonly kind: string; readonly id: string }[]> => {
  const breathe = createBreather();
  const source = stateOfParts(joining.head, joining.records);
  const before = [...engine.state.records.all()].map(({ kind, id }) => ({ kind, id }));
  for (const _step of joinSteps(engine.state, source, engine.around, onGone)) await breathe();
  for (const { kind, record, texts, yjs } of joining.records) {
    if (engine.isErased(record.id)) continue;
    for (const [field, text] of Object.entries(texts ?? {})) {
      engine.texts.seed(kind, record.id, field, text);
    }
    if (yjs !== undefined) {
      const fields = Object.keys(record._m.x ?? {});
      engine.texts.join(kind, record.id, fields, Buffer.from(yjs, 'base64'));
    }
    await breathe();
  }
  return before.filter(({ id }) => engine.isErased(id));
};
