import type { Shared, StateRecord } from '../../../main/kernel/port.ts';
import type { Clock, Rng } from '../../../main/sync/ports.ts';
import { partsFor } from '../../../main/store/shared/openStates.ts';
import { createSharer } from '../../../main/sync/sharer.ts';
import type { Sharer } from '../../../main/sync/sharer.ts';
import { markerPath } from '../../../main/sync/format/names.ts';
import { writeMarker } from '../../../main/sync/format/markerCodec.ts';
import { MemoryShared } from '../../unit/main/sync/memoryShared.ts';
import { recordId, workspaceId } from '../../unit/main/sync/samples.ts';
import { below } from '../../unit/main/sync/seededRng.ts';
import { MemoryFolder } from './memoryFolder.ts';

/**
 * A working day of one coordinator: the app is started once, and six times something is done and
 * looked at, three edits each: two new records of 600 characters a day, the other edits half a
 * field and half a sentence in a text.
 */
export const model = { turnsADay: 6, editsATurn: 3, newADay: 2, textLength: 600, typed: 80 };
const turnMs = 80 * 60_000;

/**
 * The store in memory, as a real one looks to sharing: no photos to search all records for at every
 * round, and a base in as many parts as the real store makes of it.
 */
const portOf = (shared: MemoryShared): Shared =>
  Object.assign({}, shared, {
    files: () => Promise.resolve([]),
    openState: async () => {
      const opened = await shared.openState();
      const records = [...shared.state.records.all()].length;
      const parts = partsFor(records);
      const names = Array.from({ length: parts }, (_, at) => `${String(at)}/${String(parts)}`);
      return { ...opened, shards: names };
    },
    readState: async (state, name) => {
      const [part, parts] = name.split('/').map(Number);
      const found: StateRecord[] = [];
      for (let digit = part ?? 0; digit < 16; digit += parts ?? 16) {
        found.push(...(await shared.readState(state, digit.toString(16))));
      }
      return found;
    },
  } satisfies Partial<Shared>);

export interface Worker {
  readonly shared: MemoryShared;
  readonly look: () => Promise<void>;
  readonly start: () => void;
}

export const aFolder = async (): Promise<MemoryFolder> => {
  const folder = new MemoryFolder();
  const said = { workspace: workspaceId, created: '2026-11-24', enc: 'none' as const };
  await folder.putIfAbsent(markerPath(workspaceId), writeMarker(said));
  return folder;
};

export const aWorker = (folder: MemoryFolder, clock: Clock, rng: Rng): Worker => {
  const shared = new MemoryShared(clock, rng);
  const port = portOf(shared);
  const vetTexts = () => Promise.resolve(true);
  const open = (): Sharer =>
    createSharer({
      ...{ remote: folder, shared: port, clock, rng, vetTexts },
      ...{ workspace: workspaceId, keys: null },
    });
  let sharer = open();
  return {
    shared,
    look: () => sharer.syncNow(),
    start: () => {
      shared.restart();
      sharer = open();
    },
  };
};

export class Work {
  readonly #rng: Rng;
  #records = 0;

  constructor(rng: Rng) {
    this.#rng = rng;
  }

  /** One working day of everybody, and the night after it. */
  async day(workers: readonly Worker[], clock: { readonly pass: (ms: number) => void }) {
    for (const { start } of workers) start();
    for (let turn = 0; turn < model.turnsADay; turn += 1) {
      for (const worker of workers) {
        for (let edit = 0; edit < model.editsATurn; edit += 1) {
          this.#edit(worker.shared, turn < model.newADay && edit === 0);
        }
        await worker.look();
        clock.pass(Math.floor(turnMs / workers.length));
      }
    }
    clock.pass(24 * 3_600_000 - turnMs * model.turnsADay);
  }

  #edit(shared: MemoryShared, isNew: boolean): void {
    const id = recordId(below(this.#rng, this.#records));
    if (isNew || shared.record(id) === undefined) {
      shared.create(recordId(this.#records), 'Nieuw', { why: this.#text(model.textLength) });
      this.#records += 1;
    } else if (this.#rng.fraction() < 0.5) {
      shared.set(id, 'title', this.#text(30));
    } else {
      shared.type(id, 'why', `${shared.text(id, 'why')} ${this.#text(model.typed)}`);
    }
  }

  #text(length: number): string {
    let text = '';
    while (text.length < length) text += `${words[below(this.#rng, words.length)] ?? ''} `;
    return text;
  }
}

const words = 'de buren hielpen met het hek en de gemeente kwam later kijken naar de tuin'.split(
  ' ',
);
