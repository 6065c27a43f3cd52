import { err, ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { deviceRecordId } from '../../../../shared/domain/device.ts';
import type { Json } from '../../../../shared/domain/entity.ts';
import { markOf } from '../../../../shared/domain/erasure.ts';
import { applyRange } from '../../../../main/kernel/applyRange.ts';
import { dotText } from '../../../../main/kernel/dot.ts';
import type { Entry, JsonObject, Op } from '../../../../main/kernel/entry.ts';
import type {
  Batch,
  Deletion,
  FileAsk,
  FilePiece,
  Fork,
  Frontiers,
  OwnAsk,
  Shared,
  SharedError,
  SharedFile,
  SharedStatus,
  StandingAsk,
  StateHead,
  StateRecord,
} from '../../../../main/kernel/port.ts';
import { renameActor } from '../../../../main/kernel/renameActor.ts';
import { headOfState, stateOfParts } from '../../../../main/kernel/stateParts.ts';
import { readStateLines } from '../../../../main/kernel/stateLinesCodec.ts';
import { elementsOf, isDeleted, show } from '../../../../main/kernel/visible.ts';
import { wasMade, weighJoin } from '../../../../main/kernel/weighJoin.ts';
import { sha256Hex } from '../../../../main/sync/format/sha256.ts';
import { MemoryComputer } from './memoryComputer.ts';

/** The shared store of one computer, in memory: the port as it is meant, on the real kernel. */
export class MemoryShared extends MemoryComputer implements Shared {
  /** How many deletes it took back. */
  undeletes = 0;
  /** What a person does just before a state is opened, once. */
  beforeOpening: () => unknown = () => undefined;
  readonly #coming = new Map<string, Buffer>();
  readonly #opened = new Map<string, readonly StateRecord[]>();
  readonly #joins = new Map<
    string,
    { readonly head: StateHead; records: readonly StateRecord[] }
  >();
  #memo: JsonObject | null = null;
  #count = 0;

  readonly status = async (): Promise<SharedStatus> => ({
    device: this.device,
    app: '1.0.0',
    seen: Object.fromEntries(this.state.seen),
    own: Object.fromEntries([...this.written].map(([a, { released }]) => [a, { released }])),
    ...(this.actor !== null && { writing: this.actor }),
    erased: [...this.state.erased],
    voided: [...this.state.voided],
    records: [...this.state.records.all()].length,
  });

  readonly ownEntries = async ({ actor, after, maxBytes }: OwnAsk): Promise<readonly Entry[]> => {
    const given: Entry[] = [];
    let bytes = 0;
    for (const entry of this.written.get(actor)?.entries ?? []) {
      if (entry.n <= after) continue;
      bytes += JSON.stringify(entry).length;
      if (given.length > 0 && bytes > maxBytes) break;
      given.push(entry);
    }
    return given;
  };

  readonly releaseOwn = async (actor: string, upTo: number): Promise<void> => {
    const own = this.written.get(actor);
    if (own === undefined || own.released >= upTo) return;
    own.released = upTo;
    const gone = own.entries.filter(({ n }) => n <= upTo);
    this.past.set(actor, [...(this.past.get(actor) ?? []), ...gone]);
    own.entries = own.entries.filter(({ n }) => n > upTo);
  };

  readonly ingest = async (batches: readonly Batch[]) => {
    for (const batch of batches) {
      applyRange(this.state, batch, this.around);
      for (const { t, ops } of batch.entries) {
        this.hlc.meet(t);
        for (const op of ops) if (op.op === 'erase') this.forget(op.r);
      }
      const own = this.written.get(batch.actor);
      if (own === undefined) continue;
      const known = new Set(own.entries.map(({ n }) => n));
      own.entries.push(...batch.entries.filter(({ n }) => !known.has(n) && n > own.released));
      own.entries.sort((one, other) => one.n - other.n);
    }
    return ok(Object.fromEntries(this.state.seen));
  };

  readonly standing = async ({ targets, before }: StandingAsk) =>
    targets.flatMap(({ kind, id, isErased }) =>
      [...this.state.records.all()].flatMap((record) => {
        const isMeant = record.id === id && (isErased || record.kind === kind);
        return isMeant && wasMade(record, before) ? [{ id, isDeleted: isDeleted(record) }] : [];
      }),
    );

  readonly textState = async (_kind: string, id: string): Promise<string | null> => {
    const doc = this.docs.get(id);
    return doc === undefined ? null : Buffer.from(doc.encode()).toString('base64');
  };

  readonly openState = async () => {
    this.beforeOpening();
    this.beforeOpening = () => undefined;
    this.#count += 1;
    const state = String(this.#count);
    this.#opened.set(state, structuredClone(this.allRecords()));
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
  readonly addToJoin = async (join: string, lines: Uint8Array): Promise<void> => {
    const joining = this.#joining(join);
    joining.records = [...joining.records, ...[...readStateLines(lines)].flat()];
  };
  readonly weighJoin = async (join: string, before: Frontiers) => {
    const { head, records } = this.#joining(join);
    return weighJoin(this.state, stateOfParts(head, records), this.around, before);
  };
  readonly finishJoin = async (join: string) => {
    this.takeIn(this.#joining(join));
    this.#joins.delete(join);
    return ok(Object.fromEntries(this.state.seen));
  };
  readonly dropJoin = async (join: string): Promise<void> => {
    this.#joins.delete(join);
  };

  readonly remint = async ({ actor, after, last }: Fork) => {
    if (this.actor === actor) this.actor = null;
    const top = Math.min(last, this.state.seen.get(actor) ?? 0);
    const range = Array.from({ length: Math.max(top - after, 0) }, (_, at) =>
      dotText(actor, after + 1 + at),
    );
    const p = range.filter((dot) => !this.state.voided.has(dot));
    if (p.length === 0) return ok(null);
    const fresh = new Set(p);
    const all = [...(this.past.get(actor) ?? []), ...(this.written.get(actor)?.entries ?? [])];
    const mine = all.filter(({ n }) => fresh.has(dotText(actor, n)));
    this.reminted += 1;
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
    this.undeletes += deletions.length;
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
  /** The disk refuses to keep what sharing wants to find back. */
  isMemoFull = false;
  readonly writeMemo = async (part: JsonObject): Promise<Result<null, SharedError>> => {
    if (this.isMemoFull) return err({ kind: 'not-saved' });
    this.#memo = { ...this.#memo, ...part };
    return ok(null);
  };
  readonly onWritten = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  #joining(join: string) {
    const joining = this.#joins.get(join);
    if (joining === undefined) throw new Error('no such join');
    return joining;
  }
}

const isNamed = (value: Json | undefined): value is { hash: string; size: number } =>
  typeof value === 'object' && value !== null && 'hash' in value && 'size' in value;
