import { closeSync, fdatasyncSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openStore } from '../../main/store/openStore.ts';
import type { Store } from '../../main/store/store.ts';
import type { Edit } from '../../shared/ipc/edit.ts';

/**
 * An acknowledged edit, beside the least that can make the same bytes durable: one append and one
 * fdatasync that block the thread. And beside the same two calls as an app makes them whose window
 * must answer meanwhile: on a thread. They take turns, so that a slow moment of the disk slows all.
 */
const rounds = 1500;
const warmUp = 200;
const maxRatio = 1.5;
const kind = 'initiative';

// Not in the folder for temporary files: where that is memory, a sync costs nothing.
const folder = await mkdtemp(join(import.meta.dirname, 'durableEdit-'));
const opened = await openStore({ folder });
if (!opened.ok) throw new Error(opened.error.kind);
const store: Store = opened.value;
const id = randomUUID();
const save = async (edit: Edit): Promise<void> => {
  const written = await store.write({ edits: [edit], action: 'edit' });
  if (!written.ok) throw new Error(written.error.kind);
};
await save({ op: 'create', kind, id, values: { title: 'Dorpstuin', notes: '' } });

const wal = join(folder, 'private', 'wal');
const log = join(wal, readdirSync(wal).toSorted().at(-1) ?? '');
const raw = openSync(join(folder, 'raw'), 'a');
const aside = await open(join(folder, 'aside'), 'a');

/** What a person does most: a sentence typed on in a long text, or one field changed. */
let notes = '';
const nextEdit = (n: number): Edit => {
  if (n % 2 === 0) {
    return { op: 'set', kind, id, field: 'title', value: `Dorpstuin aan de vaart, ${String(n)}` };
  }
  const base = notes;
  notes = `${notes.length > 4000 ? '' : notes}De buren denken mee, ${String(n)}. `;
  return { op: 'text', kind, id, field: 'notes', base, next: notes };
};

const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};
const timeRaw = (bytes: number): Promise<number> => {
  const frame = Buffer.alloc(bytes, 'x');
  return timed(() => {
    writeSync(raw, frame);
    fdatasyncSync(raw);
  });
};

const timeAside = (bytes: number): Promise<number> => {
  const frame = Buffer.alloc(bytes, 'x');
  return timed(async () => {
    await aside.write(frame);
    await aside.datasync();
  });
};

const edits: number[] = [];
const raws: number[] = [];
const asides: number[] = [];
const sizes: number[] = [];
let bytes = 300;
for (let n = 0; n < warmUp + rounds; n += 1) {
  const edit = nextEdit(n);
  // Who comes second finds the disk at work for the first: they take that turn by turn.
  const rawFirst = n % 4 < 2;
  const rawMsBefore = rawFirst ? await timeRaw(bytes) : 0;
  const before = statSync(log).size;
  const editMs = await timed(() => save(edit));
  bytes = statSync(log).size - before;
  if (bytes === 0) throw new Error('an edit wrote nothing');
  const rawMs = rawFirst ? rawMsBefore : await timeRaw(bytes);
  const asideMs = await timeAside(bytes);
  if (n < warmUp) continue;
  asides.push(asideMs);
  edits.push(editMs);
  raws.push(rawMs);
  sizes.push(bytes);
}
closeSync(raw);
await aside.close();
await store.close();
await rm(folder, { recursive: true });

const at = (times: readonly number[], share: number): number =>
  Number((times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(3));
const summary = (times: readonly number[]) => ({ p50Ms: at(times, 0.5), p99Ms: at(times, 0.99) });
const ratio = Number((at(edits, 0.5) / at(raws, 0.5)).toFixed(2));
console.log(
  JSON.stringify({
    what: 'one acknowledged edit beside a blocking append + fdatasync of the same bytes',
    rounds,
    frameBytes: at(sizes, 0.5),
    edit: summary(edits),
    raw: summary(raws),
    rawOnAThread: summary(asides),
    p50Ratio: ratio,
    p50RatioToAThread: Number((at(edits, 0.5) / at(asides, 0.5)).toFixed(2)),
    limits: { p50Ratio: maxRatio },
    isWithinLimits: ratio <= maxRatio,
  }),
);
