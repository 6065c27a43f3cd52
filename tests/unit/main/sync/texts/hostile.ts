import * as Y from 'yjs';
import type { TextUpdate } from '../../../../../main/sync/parts.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const made = (edit: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc();
  edit(doc);
  return Y.encodeStateAsUpdate(doc);
};

export const aText = made((doc) => {
  const text = doc.getText('why');
  text.insert(0, 'Het hout was nat.');
  text.delete(4, 5);
  text.insert(4, 'natte hout ');
});

export const asked = (update: Uint8Array, state: Uint8Array | null = null): TextUpdate => ({
  state: state === null ? null : base64(state),
  update: base64(update),
  fields: ['why'],
});

/** What somebody might send who means no good. */
export const hostile: readonly (readonly [string, Uint8Array])[] = [
  ['another text', made((doc) => doc.getText('title').insert(0, 'x'))],
  ['a map in place of a text', made((doc) => doc.getMap('why').set('x', 1))],
  ['an array in place of a text', made((doc) => doc.getArray('why').push([1]))],
  ['an embedded object', made((doc) => doc.getText('why').insertEmbed(0, { x: 1 }))],
  ['a format', made((doc) => doc.getText('why').insert(0, 'x', { bold: true }))],
  ['a text of 8 MB', made((doc) => doc.getText('why').insert(0, 'x'.repeat(2 ** 23)))],
  ['a subdocument', made((doc) => doc.getMap('why').set('x', new Y.Doc()))],
  ['nothing', new Uint8Array()],
  ['a promise of 2^53 structs', Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 15, 1, 0])],
  ['noise', Uint8Array.from({ length: 200 }, (_, at) => (at * 97) % 256)],
];
