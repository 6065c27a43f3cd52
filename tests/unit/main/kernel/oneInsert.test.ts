import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readOneInsert } from '../../../../main/kernel/oneInsert.ts';
import { holds } from './seeded.ts';

const docWith = (fields: Readonly<Record<string, string>>, client?: number): Y.Doc => {
  const doc = new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  for (const [field, text] of Object.entries(fields)) doc.getText(field).insert(0, text);
  return doc;
};

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });

describe('a text that was written in one go', () => {
  it('is read as Yjs reads it', () => {
    const inputs = fc.tuple(fc.constantFrom('why', 'happened'), anyText, fc.maxSafeNat());
    holds('one insertion', 300, inputs, ([field, text, client]) => {
      const doc = docWith({ [field]: text }, client);

      const read = readOneInsert(Y.encodeStateAsUpdate(doc));

      expect(read).toEqual({ field, text: doc.getText(field).toJSON() });
    });
  });

  it('is not taken for one when more was done', () => {
    const [edited, deleted, two] = [docWith({ why: 'een' }), docWith({ why: 'een' }), docWith({})];
    edited.clientID += 1;
    edited.getText('why').insert(1, 'x');
    deleted.getText('why').delete(0, 2);
    two.getText('why').insert(0, 'een');
    two.getText('nextTime').insert(0, 'twee');
    const formatted = docWith({ why: 'een' });
    formatted.getText('why').format(0, 2, { bold: true });
    const inMap = docWith({});
    inMap.getMap('why').set('a', 'b');

    const docs = [edited, deleted, two, formatted, inMap, docWith({})];

    expect(docs.map((doc) => readOneInsert(Y.encodeStateAsUpdate(doc)))).toEqual(
      docs.map(() => null),
    );
  });

  it('is what Yjs makes of the same bytes, whichever of them is changed', () => {
    const inputs = fc.tuple(anyText, fc.nat(), fc.nat(255), fc.nat(20));
    holds('changed bytes', 2_000, inputs, ([text, at, to, cut]) => {
      const bytes = Y.encodeStateAsUpdate(docWith({ why: text }, 5));
      bytes[at % bytes.length] = to;
      const changed = cut === 0 ? bytes.subarray(0, at % bytes.length) : bytes;

      const read = readOneInsert(changed);

      if (read === null) return;
      const doc = new Y.Doc();
      Y.applyUpdate(doc, changed);
      expect(doc.getText(read.field).toJSON()).toBe(read.text);
      expect([...doc.share.keys()]).toEqual([read.field]);
      expect(doc.store.pendingStructs).toBeNull();
    });
  });
});
