import { ok } from '../../../../shared/result.ts';
import { deviceRecordId } from '../../../../shared/domain/device.ts';
import { readRecord } from '../../../../shared/domain/entity.ts';
import type { Entity, Json, RecordOf } from '../../../../shared/domain/entity.ts';
import { markOf } from '../../../../shared/domain/erasure.ts';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { applyRange } from '../../../../main/kernel/applyRange.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import { dotText } from '../../../../main/kernel/dot.ts';
import type { Entry, JsonObject, Op } from '../../../../main/kernel/entry.ts';
import { createHybridClock } from '../../../../main/kernel/hlc.ts';
import type { HybridClock } from '../../../../main/kernel/hlc.ts';
import { joinInto } from '../../../../main/kernel/join.ts';
import { dotOf } from '../../../../main/kernel/live.ts';
import type {
  Batch,
  Deletion,
  FileAsk,
  FilePiece,
  Fork,
  OwnAsk,
  Shared,
  SharedFile,
  SharedStatus,
  StateHead,
  StateRecord,
} from '../../../../main/kernel/port.ts';
import { deletedField, parts } from '../../../../main/kernel/record.ts';
import type { Part, RecordState } from '../../../../main/kernel/record.ts';
import { renameActor } from '../../../../main/kernel/renameActor.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState, Surroundings } from '../../../../main/kernel/state.ts';
import { encodeRecord } from '../../../../main/kernel/storedRecordCodec.ts';
import { headOfState, stateOfParts } from '../../../../main/kernel/stateParts.ts';
import { elementsOf, show } from '../../../../main/kernel/visible.ts';
import { weighJoin } from '../../../../main/kernel/weighJoin.ts';
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
  readonly own: readonly (readonly [string, readonly Entry[]])[];
}

/** The shared store of one computer, in memory: the port as it is meant, on the real kernel. */
export class MemoryShared implements Shared {
  device: string;
  state: KernelState = emptyState();
  /** The actor of this run; minted at its first write. */
  actor: string | null = null;
  reminted = 0;
  /** The files of the whole profile, private ones too, by their hash. */
  readonly shelf = new Map<string, Buffer>();
  readonly #coming = new Map<string, Buffer>();
  readonly #texts = new Map<string, TextDoc>();
  readonly #own = new Map<string, { entries: Entry[]; released: number }>();
  readonly #opened = new Map<string, readonly StateRecord[]>();
  readonly #joins = new Map<
    string,
    { readonly head: StateHead; records: readonly StateRecord[] }
  >();
  readonly #listeners = new Set<() => void>();
  readonly #rng: Rng;
  readonly #hlc: HybridClock;
  #memo: JsonObject | null = null;
  #count = 0;

  constructor(clock: Pick<Clock, 'now'>, rng: Rng) {
    this.#rng = rng;
    this.#hlc = createHybridClock(clock.now);
    this.device = randomHex(rng, 8);
  }

  readonly #around: Surroundings = {
    texts: {
      seed: (_kind, id, field, text) => {
        this.#doc(id).apply(seedUpdate(id, field, text));
      },
      change: (_kind, id, _field, update) => {
        this.#doc(id).apply(Buffer.from(update, 'base64'));
      },
      drop: (id) => this.#texts.delete(id),
    },
    hash: (id) => sha256Hex(id),
  };

  // What a person does.

  write(ops: readonly Op[], act = 'edit'): Entry {
    this.actor ??= randomHex(this.#rng, 8);
    const own = this.#own.get(this.actor) ?? { entries: [], released: 0 };
    this.#own.set(this.actor, own);
    const n = (this.state.seen.get(this.actor) ?? 0) + 1;
    const entry = { a: this.actor, n, t: this.#hlc.next(), by: `u-${this.device}`, act, ops };
    own.entries.push(entry);
    applyEntry(this.state, entry, this.#around);
    for (const op of ops) if (op.op === 'erase') this.#forget(op.r);
    for (const listener of this.#listeners) listener();
    return entry;
  }

  create(r: string, title: Json, texts: Readonly<Record<string, string>> = {}): Entry {
    return this.write([{ op: 'new', k: 'lesson', r, v: { title }, x: texts }], 'create');
  }
  set(r: string, f: string, v: Json): Entry {
    return this.write([{ op: 'set', k: 'lesson', r, f, v, p: this.#dots(r, 'registers', f) }]);
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
    const doc = this.#doc(r);
    const update = doc.edit(f, next);
    if (update === null) return;
    const y = Buffer.from(update).toString('base64');
    this.write([{ op: 'txt', k: 'lesson', r, f, y, p: this.#dots(r, 'texts', f) }]);
  }
  remove(r: string): Entry {
    const saw: Record<string, number> = {};
    const record = this.record(r);
    for (const part of parts) {
      for (const live of record?.[part].values() ?? []) {
        for (const { a } of live) saw[a] = this.state.seen.get(a) ?? 0;
      }
    }
    this.actor ??= randomHex(this.#rng, 8);
    saw[this.actor] = (this.state.seen.get(this.actor) ?? 0) + 1;
    const p = this.#dots(r, 'registers', deletedField);
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
    return this.#texts.get(r)?.read(f) ?? '';
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
      records: this.#allRecords(),
      own: [...this.#own].map(([actor, { entries }]) => [actor, entries] as const),
    });
  }
  /** As if the profile had been copied here; the app starts anew with it. */
  restoreProfile({ device, state, records, own }: Profile): void {
    this.device = device;
    this.#texts.clear();
    this.state = emptyState();
    this.#join({ head: state, records });
    this.#own.clear();
    for (const [actor, entries] of own) {
      this.#own.set(actor, { entries: [...entries], released: 0 });
    }
    this.actor = null;
  }

  // The port.

  readonly status = async (): Promise<SharedStatus> => ({
    device: this.device,
    app: '1.0.0',
    seen: Object.fromEntries(this.state.seen),
    own: Object.fromEntries([...this.#own].map(([a, { released }]) => [a, { released }])),
    ...(this.actor !== null && { writing: this.actor }),
    erased: [...this.state.erased],
    voided: [...this.state.voided],
    records: [...this.state.records.all()].length,
  });

  readonly ownEntries = async ({ actor, after, maxBytes }: OwnAsk): Promise<readonly Entry[]> => {
    const given: Entry[] = [];
    let bytes = 0;
    for (const entry of this.#own.get(actor)?.entries ?? []) {
      if (entry.n <= after) continue;
      bytes += JSON.stringify(entry).length;
      if (given.length > 0 && bytes > maxBytes) break;
      given.push(entry);
    }
    return given;
  };

  readonly releaseOwn = async (actor: string, upTo: number): Promise<void> => {
    const own = this.#own.get(actor);
    if (own === undefined || own.released >= upTo) return;
    own.released = upTo;
    own.entries = own.entries.filter(({ n }) => n > upTo);
  };

  readonly ingest = async (batches: readonly Batch[]) => {
    for (const batch of batches) {
      applyRange(this.state, batch, this.#around);
      for (const { t, ops } of batch.entries) {
        this.#hlc.meet(t);
        for (const op of ops) if (op.op === 'erase') this.#forget(op.r);
      }
      const own = this.#own.get(batch.actor);
      if (own === undefined) continue;
      const known = new Set(own.entries.map(({ n }) => n));
      own.entries.push(...batch.entries.filter(({ n }) => !known.has(n) && n > own.released));
      own.entries.sort((one, other) => one.n - other.n);
    }
    return ok(Object.fromEntries(this.state.seen));
  };

  readonly textState = async (_kind: string, id: string): Promise<string | null> => {
    const doc = this.#texts.get(id);
    return doc === undefined ? null : Buffer.from(doc.encode()).toString('base64');
  };

  readonly openState = async () => {
    this.#count += 1;
    const state = String(this.#count);
    this.#opened.set(state, structuredClone(this.#allRecords()));
    const shards = Array.from({ length: 16 }, (_, at) => at.toString(16));
    return { state, head: structuredClone(headOfState(this.state)), shards };
  };
  readonly readState = async (state: string, shard: string): Promise<readonly StateRecord[]> =>
    (this.#opened.get(state) ?? []).filter(({ record }) => record.id.slice(7, 8) === shard);
  readonly closeState = async (state: string): Promise<void> => {
    this.#opened.delete(state);
  };

  readonly openJoin = async (head: StateHead): Promise<string> => {
    this.#count += 1;
    this.#joins.set(String(this.#count), { head, records: [] });
    return String(this.#count);
  };
  readonly addToJoin = async (join: string, records: readonly StateRecord[]): Promise<void> => {
    const joining = this.#joining(join);
    joining.records = [...joining.records, ...records];
  };
  readonly weighJoin = async (join: string) => {
    const { head, records } = this.#joining(join);
    return weighJoin(this.state, stateOfParts(head, records), this.#around);
  };
  readonly finishJoin = async (join: string) => {
    this.#join(this.#joining(join));
    this.#joins.delete(join);
    return ok(Object.fromEntries(this.state.seen));
  };
  readonly dropJoin = async (join: string): Promise<void> => {
    this.#joins.delete(join);
  };

  readonly remint = async ({ actor, after, last }: Fork) => {
    const mine = (this.#own.get(actor)?.entries ?? []).filter(({ n }) => n > after && n <= last);
    if (this.actor === actor) this.actor = null;
    this.reminted += 1;
    const p = Array.from({ length: last - after }, (_, at) => dotText(actor, after + 1 + at));
    this.write([{ op: 'void', p }]);
    const from = this.state.seen.get(this.actor ?? '') ?? 0;
    for (const { ops, act } of renameActor(mine, this.actor ?? '', from + 1)) this.write(ops, act);
    return ok(null);
  };

  readonly files = async (): Promise<readonly SharedFile[]> => {
    const found = new Map<string, SharedFile>();
    for (const record of this.state.records.all()) {
      const shown = show(record);
      const named = shown?.values['file'];
      if (shown === null || !isNamed(named)) continue;
      const { hash, size } = named;
      const here = this.shelf.has(hash) ? size : (this.#coming.get(hash)?.length ?? 0);
      const isOwn = shown.authorId === `u-${this.device}` || found.get(hash)?.isOwn === true;
      found.set(hash, { hash, size, isOwn, here });
    }
    return [...found.values()];
  };
  readonly readFile = async ({ hash, from, length }: FileAsk): Promise<Uint8Array | null> => {
    const isNamedHere = (await this.files()).some((one) => one.hash === hash);
    return isNamedHere ? (this.shelf.get(hash)?.subarray(from, from + length) ?? null) : null;
  };
  readonly takeFile = async ({ hash, from, bytes }: FilePiece): Promise<number | null> => {
    const file = (await this.files()).find((one) => one.hash === hash);
    if (file === undefined) return null;
    if (file.here !== from) return file.here;
    const now = Buffer.concat([this.#coming.get(hash) ?? Buffer.alloc(0), bytes]);
    this.#coming.delete(hash);
    if (now.length < file.size) this.#coming.set(hash, now);
    else if (sha256Hex(now) === hash) this.shelf.set(hash, now);
    else return 0;
    return now.length;
  };

  readonly undelete = async (deletions: readonly Deletion[]) => {
    this.write(deletions.map(({ kind: k, id: r, dot }): Op => ({ op: 'undel', k, r, p: [dot] })));
    return ok(null);
  };

  readonly swept = async (hashes: readonly string[]): Promise<void> => {
    const r = deviceRecordId(this.device);
    const known = elementsOf(this.state.records.find('device', r)?.sets.get('purged') ?? []);
    const fresh = hashes.map(markOf).filter((mark) => !known.includes(mark));
    if (fresh.length === 0) return;
    this.takePart();
    this.write([{ op: 'add', k: 'device', r, f: 'purged', v: fresh, i: 0, p: [] }]);
  };

  readonly readMemo = async (): Promise<Json> => this.#memo;
  readonly writeMemo = async (part: JsonObject): Promise<void> => {
    this.#memo = { ...this.#memo, ...part };
  };
  readonly onWritten = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #joining(join: string) {
    const joining = this.#joins.get(join);
    if (joining === undefined) throw new Error('no such join');
    return joining;
  }

  #join({ head, records }: { head: StateHead; records: readonly StateRecord[] }): void {
    joinInto(this.state, stateOfParts(head, records), this.#around);
    for (const { record, texts, yjs } of records) {
      if (this.state.erased.has(sha256Hex(record.id))) continue;
      for (const [field, text] of Object.entries(texts ?? {})) {
        this.#doc(record.id).apply(seedUpdate(record.id, field, text));
      }
      if (yjs !== undefined) this.#doc(record.id).apply(Buffer.from(yjs, 'base64'));
    }
  }

  #allRecords(): readonly StateRecord[] {
    return [...this.state.records.all()].map((record): StateRecord => {
      const doc = this.#texts.get(record.id);
      return {
        kind: record.kind,
        record: encodeRecord(record),
        ...(doc !== undefined && { yjs: Buffer.from(doc.encode()).toString('base64') }),
      };
    });
  }

  #forget(id: string): void {
    for (const own of this.#own.values()) {
      own.entries = own.entries.map((entry) => ({
        ...entry,
        ops: entry.ops.filter((op) => op.op === 'erase' || !('r' in op) || op.r !== id),
      }));
    }
  }

  #dots(r: string, part: Part, field: string): readonly string[] {
    return (this.record(r)?.[part].get(field) ?? []).map((live) => dotOf(part, live));
  }

  #doc(id: string): TextDoc {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const doc = new TextDoc(Number.parseInt(randomHex(this.#rng, 6), 16));
    this.#texts.set(id, doc);
    return doc;
  }
}

const isNamed = (value: Json | undefined): value is { hash: string; size: number } =>
  typeof value === 'object' && value !== null && 'hash' in value && 'size' in value;
