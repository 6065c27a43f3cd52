import * as Y from 'yjs';
import { readOneInsert } from '../../kernel/oneInsert.ts';
import type { TextUpdate } from '../parts.ts';

/** The largest text that a field may become, in UTF-16 code units. */
const longest = 2 ** 20;
const mostBytes = 48 * 2 ** 20;

/**
 * Tries a foreign edit on a copy. It may take for ever: run it where it can be killed. A document
 * with other parts than plain texts, or with other texts than it should, is not taken.
 */
export const vetUpdate = ({ state, update, fields }: TextUpdate): boolean => {
  if (update.length > mostBytes) return false;
  if (state === null && isOneInsert(update, fields)) return true;
  const doc = new Y.Doc({ guid: '' });
  try {
    if (state !== null) Y.applyUpdate(doc, fromBase64(state));
    const known = new Set([...doc.share.keys(), ...fields]);
    // Decoding alone tells of what is not in its place yet as well.
    for (const struct of Y.decodeUpdate(fromBase64(update)).structs) {
      if (!isPlain(struct, known)) return false;
    }
    Y.applyUpdate(doc, fromBase64(update));
    for (const name of doc.share.keys()) {
      if (!known.has(name) || doc.getText(name).length > longest) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    doc.destroy();
  }
};

/** Most texts of a base are: then the text is in plain sight, and no document needs to be made. */
const isOneInsert = (update: string, fields: readonly string[]): boolean => {
  const only = readOneInsert(fromBase64(update));
  return only !== null && fields.includes(only.field) && only.text.length <= longest;
};

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** Plain text in one of the texts, or the mark of a deletion. */
const isPlain = (struct: Struct, known: ReadonlySet<string>): boolean => {
  if (struct instanceof Y.GC || struct instanceof Y.Skip) return true;
  const { content, parent, parentSub } = struct;
  if (parentSub !== null) return false;
  if (typeof parent === 'string' && !known.has(parent)) return false;
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
};

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');
