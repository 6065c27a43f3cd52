import { deviceRecordId } from '../../../../shared/domain/device.ts';
import { readRecord } from '../../../../shared/domain/entity.ts';
import type { Entity, Json, RecordOf } from '../../../../shared/domain/entity.ts';
import { markOf } from '../../../../shared/domain/erasure.ts';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import type { Entry, Op } from '../../../../main/kernel/entry.ts';
import { createHybridClock } from '../../../../main/kernel/hlc.ts';
import type { HybridClock } from '../../../../main/kernel/hlc.ts';
import { joinInto } from '../../../../main/kernel/join.ts';
import { dotOf } from '../../../../main/kernel/live.ts';
import type { StateHead, StateRecord } from '../../../../main/kernel/port.ts';
import { deletedField, parts } from '../../../../main/kernel/record.ts';
import type { Part, RecordState } from '../../../../main/kernel/record.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState, Surroundings } from '../../../../main/kernel/state.ts';
import { encodeRecord } from '../../../../main/kernel/storedRecordCodec.ts';
import { headOfState, stateOfParts } from '../../../../main/kernel/stateParts.ts';
import { show } from '../../../../main/kernel/visible.ts';
import { seedUpdate, TextDoc } from '../../../../main/store/text/textDoc.ts';
import { sha256Hex } from '../../../../main/sync/format/sha256.ts';
import { randomHex } from '../../../../main/sync/ports.ts';
import type { Clock, Rng } from '../../../../main/sync/ports.ts';

const erasureId = (r: string): string => `${r.slice(0, 14)}8${r.slice(15)}`;

/** What a copy of a profile holds. */
export interface Profile {
  readonly device: string;
  readonly state: StateHead;
  readonly records: readonly StateRecord[];
  readonly own: readonly (readonly [string, readonly Entry[], number])[];
}

/** What one computer shares, in memory, on the real kernel: what a person does with it and sees of it. */
export class MemoryComputer {
  device: string;
  state: KernelState = emptyState();
  /** The actor of this run; minted at its first write. */
  actor: string | null = null;
  reminted = 0;
  /** The files of the whole profile, private ones too, by their hash. */
  readonly shelf = new Map<string, Buffer>();
  protected readonly docs = new Map<string, TextDoc>();
  protected readonly written = new Map<string, { entries: Entry[]; released: number }>();
  /** What was released, as the history of a record keeps it. */
  protected readonly past = new Map<string, readonly Entry[]>();
  protected readonly listeners = new Set<() => void>();
  protected readonly rng: Rng;
  protected readonly hlc: HybridClock;

  constructor(clock: Pick<Clock, 'now'>, rng: Rng) {
    this.rng = rng;
    this.hlc = createHybridClock(clock.now);
    this.device = randomHex(rng, 8);
  }

  protected readonly around: Surroundings = {
    texts: {
      seed: (_kind, id, field, text) => {
        this.doc(id).apply(seedUpdate(id, field, text));
      },
      change: (_kind, id, _field, update) => {
        this.doc(id).apply(Buffer.from(update, 'base64'));
      },
      drop: (id) => this.docs.delete(id),
    },
    hash: (id) => sha256Hex(id),
  };

  // What a person does.

  write(ops: readonly Op[], act = 'edit'): Entry {
    this.actor ??= randomHex(this.rng, 8);
    const own = this.written.get(this.actor) ?? { entries: [], released: 0 };
    this.written.set(this.actor, own);
    const n = (this.state.seen.get(this.actor) ?? 0) + 1;
    const entry = { a: this.actor, n, t: this.hlc.next(), by: `u-${this.device}`, act, ops };
    own.entries.push(entry);
    applyEntry(this.state, entry, this.around);
    for (const op of ops) if (op.op === 'erase') this.forget(op.r);
    for (const listener of this.listeners) listener();
    return entry;
  }

  create(r: string, title: Json, texts: Readonly<Record<string, string>> = {}): Entry {
    return this.write([{ op: 'new', k: 'lesson', r, v: { title }, x: texts }], 'create');
  }
  set(r: string, f: string, v: Json): Entry {
    return this.write([{ op: 'set', k: 'lesson', r, f, v, p: this.dots(r, 'registers', f) }]);
  }
  /** A photo that colleagues may see. */
  attach(r: string, bytes: Buffer): string {
    const hash = sha256Hex(bytes);
    this.shelf.set(hash, bytes);
    const file = { hash, size: bytes.length, mediaType: 'image/jpeg' };
    this.write([{ op: 'new', k: 'lesson', r, v: { title: 'photo', file } }], 'create');
    return hash;
  }
  add(r: string, f: string, v: Json): Entry {
    return this.write([{ op: 'add', k: 'lesson', r, f, v: [v], i: 0, p: [] }]);
  }
  type(r: string, f: string, next: string): void {
    const doc = this.doc(r);
    const update = doc.edit(f, next);
    if (update === null) return;
    const y = Buffer.from(update).toString('base64');
    this.write([{ op: 'txt', k: 'lesson', r, f, y, p: this.dots(r, 'texts', f) }]);
  }
  remove(r: string): Entry {
    const saw: Record<string, number> = {};
    const record = this.record(r);
    for (const part of parts) {
      for (const live of record?.[part].values() ?? []) {
        for (const { a } of live) saw[a] = this.state.seen.get(a) ?? 0;
      }
    }
    this.actor ??= randomHex(this.rng, 8);
    saw[this.actor] = (this.state.seen.get(this.actor) ?? 0) + 1;
    const p = this.dots(r, 'registers', deletedField);
    return this.write([{ op: 'del', k: 'lesson', r, saw, p }], 'delete');
  }
  erase(r: string): Entry {
    return this.write([{ op: 'erase', k: 'lesson', r }], 'delete');
  }

  /** Erases, and says to everybody that something was. */
  eraseForAll(r: string, on: string): Entry {
    const v = { of: 'lesson', on, deviceId: this.device };
    const s = { marks: [markOf(sha256Hex(r))] };
    return this.write([
      { op: 'erase', k: 'lesson', r },
      { op: 'new', k: 'erasure', r: erasureId(r), v, s },
    ]);
  }

  /** Says who works here, as the app does when it starts to share. */
  takePart(lastSeen: string | null = null): void {
    const r = deviceRecordId(this.device);
    const v = { deviceId: this.device, lastSeen };
    if (this.state.records.find('device', r) === undefined) {
      this.write([{ op: 'new', k: 'device', r, v }]);
    }
  }

  /** Records of a kind as the screens read them. */
  shown<E extends Entity>(entity: E): readonly RecordOf<E>[] {
    return [...this.state.records.all()].flatMap((record) => {
      const values = record.kind === entity.kind ? show(record)?.values : undefined;
      if (values === undefined) return [];
      const meta = { id: record.id, kind: record.kind, createdAt: '', updatedAt: '', authorId: '' };
      return [readRecord(entity, { ...meta, values })];
    });
  }

  /** The app is started again: whoever writes now has a new name. */
  restart(): void {
    this.actor = null;
  }

  // What a person sees.

  record(r: string): RecordState | undefined {
    return this.state.records.find('lesson', r);
  }
  values(r: string): Readonly<Record<string, Json>> | undefined {
    const record = this.record(r);
    return record === undefined ? undefined : show(record)?.values;
  }
  conflicts(r: string): readonly string[] {
    const record = this.record(r);
    return (record === undefined ? undefined : show(record)?.conflicts) ?? [];
  }
  live(r: string, f: string): readonly Json[] {
    return (this.record(r)?.registers.get(f) ?? []).map(({ v }) => v);
  }
  text(r: string, f: string): string {
    return this.docs.get(r)?.read(f) ?? '';
  }

  /** Everything, as one text: equal on two computers that know the same. */
  canonical(): string {
    const texts = [...this.state.records.all()].map(
      ({ id, texts: fields }) =>
        [id, [...fields.keys()].sort().map((f) => [f, this.text(id, f)])] as const,
    );
    return `${canonicalState(this.state)}\n${JSON.stringify(texts.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  }

  // What lies on the disk.

  copyProfile(): Profile {
    return structuredClone({
      device: this.device,
      state: headOfState(this.state),
      records: this.allRecords(),
      own: [...this.written].map(
        ([actor, { entries, released }]) =>
          [actor, [...(this.past.get(actor) ?? []), ...entries], released] as const,
      ),
    });
  }
  /** As if the profile had been copied here; the app starts anew with it. */
  restoreProfile({ device, state, records, own }: Profile): void {
    this.device = device;
    this.docs.clear();
    this.state = emptyState();
    this.takeIn({ head: state, records });
    this.written.clear();
    this.past.clear();
    for (const [actor, entries, released] of own) {
      this.written.set(actor, { entries: entries.filter(({ n }) => n > released), released });
      this.past.set(
        actor,
        entries.filter(({ n }) => n <= released),
      );
    }
    this.actor = null;
  }

  protected takeIn({ head, records }: { head: StateHead; records: readonly StateRecord[] }): void {
    joinInto(this.state, stateOfParts(head, records), this.around);
    for (const { record, texts, yjs } of records) {
      if (this.state.erased.has(sha256Hex(record.id))) continue;
      for (const [field, text] of Object.entries(texts ?? {})) {
        this.doc(record.id).apply(seedUpdate(record.id, field, text));
      }
      if (yjs !== undefined) this.doc(record.id).apply(Buffer.from(yjs, 'base64'));
    }
  }

  protected allRecords(): readonly StateRecord[] {
    return [...this.state.records.all()].map((record): StateRecord => {
      const doc = this.docs.get(record.id);
      return {
        kind: record.kind,
        record: encodeRecord(record),
        ...(doc !== undefined && { yjs: Buffer.from(doc.encode()).toString('base64') }),
      };
    });
  }

  protected forget(id: string): void {
    const without = (entry: Entry): Entry => ({
      ...entry,
      ops: entry.ops.filter((op) => op.op === 'erase' || !('r' in op) || op.r !== id),
    });
    for (const own of this.written.values()) own.entries = own.entries.map(without);
    for (const [actor, entries] of this.past) this.past.set(actor, entries.map(without));
  }

  protected dots(r: string, part: Part, field: string): readonly string[] {
    return (this.record(r)?.[part].get(field) ?? []).map((live) => dotOf(part, live));
  }

  protected doc(id: string): TextDoc {
    const known = this.docs.get(id);
    if (known !== undefined) return known;
    const doc = new TextDoc(Number.parseInt(randomHex(this.rng, 6), 16));
    this.docs.set(id, doc);
    return doc;
  }
}
