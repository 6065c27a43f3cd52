import * as Y from 'yjs';
import { hash53 } from '../../../shared/hash53.ts';
import { patchBetween } from './textPatch.ts';
import type { Patch } from './textPatch.ts';

/** Names are for documents within documents. Making one up asks the system for chance 31 times. */
const unnamed = { guid: '' };

/**
 * The long texts of one record: one Y.Doc, one root Y.Text a field. The only module that knows Yjs.
 * `client` must be new for every document that is loaded: two documents that write under one
 * client drift apart for ever, without a word.
 */
export class TextDoc {
  readonly #doc = new Y.Doc(unnamed);

  constructor(client: number) {
    this.#doc.clientID = client;
  }

  /** False for bytes that are no update: nothing is taken from them, and the app goes on. */
  apply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#doc, update);
      return true;
    } catch {
      return false;
    }
  }

  /** False when an update waits for one that did not come. */
  isWhole(): boolean {
    const { pendingStructs, pendingDs } = this.#doc.store;
    return pendingStructs === null && pendingDs === null;
  }

  read(field: string): string {
    return this.#doc.getText(field).toJSON();
  }

  /** Changes a text as little as it takes; gives the update, or null when nothing differs. */
  edit(field: string, next: string): Uint8Array | null {
    const text = this.#doc.getText(field);
    const patches = patchBetween(text.toJSON(), next);
    if (patches.length === 0) return null;
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array): void => {
      updates.push(update);
    };
    this.#doc.on('update', collect);
    this.#doc.transact(() => {
      applyPatches(text, patches);
    });
    this.#doc.off('update', collect);
    return updates.length === 1 ? (updates[0] ?? null) : Y.mergeUpdates(updates);
  }

  /** The whole of a document in which nobody has written yet: what was deleted is not in it. */
  encodeFresh(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  /** The whole, through a fresh document: what was deleted is not in it. */
  encode(): Uint8Array {
    const fresh = new Y.Doc(unnamed);
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(this.#doc));
    return Y.encodeStateAsUpdate(fresh);
  }
}

/** An update in which nothing happens: for an edit that only says "I have read this". */
export const emptyUpdate = (): Uint8Array => Y.encodeStateAsUpdate(new Y.Doc(unnamed));

/** From the end to the start, so that the places of those before stay right. */
const applyPatches = (text: Y.Text, patches: readonly Patch[]): void => {
  for (const { at, removed, added } of [...patches].reverse()) {
    if (removed > 0) text.delete(at, removed);
    if (added !== '') text.insert(at, added);
  }
};

/**
 * The update that puts in the text a record was created with. The same on every computer, so that
 * two who import the same record do not double its text.
 */
export const seedUpdate = (id: string, field: string, text: string): Uint8Array => {
  const doc = new Y.Doc(unnamed);
  doc.clientID = hash53(`${id}\n${field}\n${text}`);
  doc.getText(field).insert(0, text);
  return Y.encodeStateAsUpdate(doc);
};
