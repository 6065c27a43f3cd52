import { createBreather } from '../disk/breathe.ts';
import type { Texts } from '../../kernel/state.ts';
import { readOneInsert } from '../../kernel/oneInsert.ts';
import type { StateRecord } from '../../kernel/port.ts';
import { seedUpdate, TextDoc } from '../text/textDoc.ts';
import type { Shard, ShardTable } from './shardTable.ts';

/**
 * The long texts of a record as they lie in a file: readable, and in `_y` the Yjs state in base64.
 * Without `_y` they are as the record was created with them.
 */
export interface StoredTexts {
  readonly _y?: string;
  readonly [field: string]: string | undefined;
}

/** The texts of a record that changed since the last checkpoint. */
interface EditedTexts {
  readonly plain: Map<string, string>;
  /** Null as long as nothing but creation wrote in these texts. */
  state: Uint8Array | null;
  /** What came after `state`. */
  readonly updates: Uint8Array[];
}

/** A record's texts in a base: as it was created with them, or their Yjs state in base64. */
export type WholeTexts = Pick<StateRecord, 'texts' | 'yjs'>;

interface Drafted {
  readonly field: string;
  readonly text: string;
  /** In base64, and as it is. */
  readonly update: string;
  readonly bytes: Uint8Array;
}

export type HeldTexts = StoredTexts | EditedTexts;

const isEdited = (held: HeldTexts): held is EditedTexts => held['plain'] instanceof Map;

export const readTexts = (held: HeldTexts | undefined): readonly (readonly [string, string])[] => {
  if (held === undefined) return [];
  if (isEdited(held)) return [...held.plain];
  return Object.entries(held).flatMap(([field, text]) =>
    field === '_y' || text === undefined ? [] : [[field, text] as const],
  );
};

/** Opened documents are kept for a while: somebody who types comes back every second. */
const keptDocs = 20;

export class TextShards implements Texts {
  readonly #table: Pick<ShardTable<HeldTexts>, 'find' | 'set' | 'delete'>;
  readonly #newClient: () => number;
  readonly #docs = new Map<string, TextDoc>();
  /** The last own edit of each open document: it has that already when it comes back. */
  readonly #drafted = new Map<string, Drafted>();

  constructor(
    table: Pick<ShardTable<HeldTexts>, 'find' | 'set' | 'delete'>,
    newClient: () => number,
  ) {
    this.#table = table;
    this.#newClient = newClient;
  }

  seed(kind: string, id: string, field: string, text: string): void {
    const texts = this.#edited(kind, id);
    if (texts.state === null && (texts.plain.get(field) ?? text) === text) {
      texts.plain.set(field, text);
      return;
    }
    // The record was made twice, apart: both texts stay.
    this.#takeIn(kind, id, [field], seedUpdate(id, field, text));
  }

  change(kind: string, id: string, field: string, update: string): void {
    const drafted = this.#drafted.get(id);
    this.#drafted.delete(id);
    if (drafted?.update === update && drafted.field === field) {
      const texts = this.#edited(kind, id);
      texts.updates.push(drafted.bytes);
      texts.plain.set(field, drafted.text);
      return;
    }
    this.#takeIn(kind, id, [field], Buffer.from(update, 'base64'));
  }

  /** Takes in the whole of a record's texts as somebody else has them. */
  join(kind: string, id: string, fields: readonly string[], given: WholeTexts): void {
    if (this.#table.find(kind, id) === undefined && !this.#docs.has(id)) {
      // Of a newcomer's records nothing is here yet: there is nothing to merge them with.
      const whole = storedAsGiven(fields, given);
      if (whole !== null) {
        this.#table.set(kind, id, whole);
        return;
      }
    }
    const { texts, yjs } = given;
    for (const [field, text] of Object.entries(texts ?? {})) this.seed(kind, id, field, text);
    if (yjs === undefined) return;
    this.#takeIn(kind, id, fields, Buffer.from(yjs, 'base64'));
  }

  /** The Yjs state of a record's texts; null when it has none. */
  stateOf(kind: string, id: string): Uint8Array | null {
    const held = this.#table.find(kind, id);
    return held === undefined ? null : stateOfHeld(id, held);
  }

  drop(id: string): void {
    this.forgetDoc(id);
    this.#table.delete(id);
  }

  read(kind: string, id: string, field: string): string {
    return readTexts(this.#table.find(kind, id)).find(([name]) => name === field)?.[1] ?? '';
  }

  /**
   * The update that changes a text, in base64; null when nothing differs. It counts once it comes
   * back through `change`; until then, and when the disk refuses it, call `forgetDoc`.
   */
  edit(kind: string, id: string, field: string, next: string): string | null {
    const bytes = this.#docOf(id, this.#edited(kind, id)).edit(field, next);
    if (bytes === null) return null;
    const update = Buffer.from(bytes).toString('base64');
    this.#drafted.set(id, { field, text: next, update, bytes });
    return update;
  }

  forgetDoc(id: string): void {
    this.#docs.delete(id);
    this.#drafted.delete(id);
  }

  #takeIn(kind: string, id: string, fields: readonly string[], update: Uint8Array): void {
    const texts = this.#edited(kind, id);
    const doc = this.#docOf(id, texts);
    const didWait = !doc.isWhole();
    if (!doc.apply(update)) return;
    texts.updates.push(update);
    // What waited for this update may lie in any of the texts.
    const changed = didWait ? new Set([...fields, ...texts.plain.keys()]) : fields;
    for (const field of changed) texts.plain.set(field, doc.read(field));
  }

  #edited(kind: string, id: string): EditedTexts {
    const held = this.#table.find(kind, id);
    const edited: EditedTexts =
      held !== undefined && isEdited(held)
        ? held
        : {
            plain: new Map(readTexts(held)),
            state: held?._y === undefined ? null : Buffer.from(held._y, 'base64'),
            updates: [],
          };
    this.#table.set(kind, id, edited);
    return edited;
  }

  #docOf(id: string, texts: EditedTexts): TextDoc {
    const known = this.#docs.get(id);
    if (known !== undefined) return known;
    texts.state ??= seededState(id, texts.plain);
    const doc = rebuilt(this.#newClient(), texts.state, texts.updates);
    for (const old of [...this.#docs.keys()].slice(0, -keptDocs)) this.#docs.delete(old);
    this.#docs.set(id, doc);
    return doc;
  }
}

/** What a file would hold of texts that are nowhere here yet; null when they must be put together. */
const storedAsGiven = (
  fields: readonly string[],
  { texts, yjs }: WholeTexts,
): StoredTexts | null => {
  if (yjs === undefined) return texts === undefined || isEmpty(texts) ? null : texts;
  if (texts !== undefined && !isEmpty(texts)) return null;
  const state = Buffer.from(yjs, 'base64');
  const only = readOneInsert(state);
  if (only !== null && fields.length === 1 && fields[0] === only.field) {
    return { [only.field]: only.text, _y: yjs };
  }
  // Nobody writes in this document, so its name as a writer does not matter.
  const doc = new TextDoc(0);
  if (!doc.apply(state)) return null;
  const plain = Object.fromEntries(fields.map((field) => [field, doc.read(field)]));
  return { ...plain, _y: Buffer.from(doc.encodeFresh()).toString('base64') };
};

const isEmpty = (texts: object): boolean => Object.keys(texts).length === 0;

const seededState = (id: string, plain: ReadonlyMap<string, string>): Uint8Array =>
  rebuilt(
    0,
    null,
    [...plain].map(([field, text]) => seedUpdate(id, field, text)),
  ).encode();

const stateOfHeld = (id: string, held: HeldTexts): Uint8Array => {
  if (!isEdited(held)) {
    if (held._y !== undefined) return Buffer.from(held._y, 'base64');
    return seededState(id, new Map(readTexts(held)));
  }
  return rebuilt(0, held.state ?? seededState(id, held.plain), held.updates).encode();
};

/**
 * The texts as they are at this moment, to be written out later: what an edit adds meanwhile is not
 * in it.
 */
export const snapshotTexts = (held: HeldTexts): (() => StoredTexts) => {
  if (!isEdited(held)) return () => held;
  const copy = { plain: new Map(held.plain), state: held.state, updates: [...held.updates] };
  return () => encodeTexts(copy);
};

const rebuilt = (
  client: number,
  state: Uint8Array | null,
  updates: readonly Uint8Array[],
): TextDoc => {
  const doc = new TextDoc(client);
  if (state !== null) doc.apply(state);
  for (const update of updates) doc.apply(update);
  return doc;
};

/** The contents of the file of a text shard. */
export const encodeTextShard = async (
  shard: Shard<HeldTexts>,
): Promise<ReadonlyMap<string, StoredTexts>> => {
  const breathe = createBreather();
  const stored = new Map<string, StoredTexts>();
  for (const [id, held] of shard.items) {
    const small = isEdited(held) ? encodeTexts(held) : held;
    if (small !== held) shard.items.set(id, small);
    stored.set(id, small);
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  return stored;
};

const encodeTexts = ({ plain, state, updates }: EditedTexts): StoredTexts => {
  const texts = Object.fromEntries(plain);
  if (state === null) return texts;
  const whole = updates.length === 0 ? state : rebuilt(0, state, updates).encode();
  return { ...texts, _y: Buffer.from(whole).toString('base64') };
};
