import { createDecoder, hasContent, readVarString, readVarUint } from 'lib0/decoding';

/** A text that one person wrote in one go, and nobody changed since. */
export interface OneInsert {
  readonly field: string;
  readonly text: string;
}

/** Of a Yjs update of version 1: a piece of text, in nothing, of a text that is named. */
const textInNothing = 4;
const byName = 1;

/**
 * Reads a Yjs update that is one insertion in an empty text and nothing else, as most texts of a team
 * are. Null for every other one: whoever asks builds a document then, which takes ten times as long.
 */
export const readOneInsert = (update: Uint8Array): OneInsert | null => {
  try {
    return readStrictly(update);
  } catch {
    // It ends too early, or is no text: what Yjs would throw on as well.
    return null;
  }
};

const readStrictly = (update: Uint8Array): OneInsert | null => {
  const decoder = createDecoder(update);
  const [clients, structs] = [readVarUint(decoder), readVarUint(decoder)];
  if (clients !== 1 || structs !== 1) return null;
  // Whoever wrote it may have any number.
  readVarUint(decoder);
  const [clock, info, parent] = [readVarUint(decoder), readVarUint(decoder), readVarUint(decoder)];
  if (clock !== 0 || info !== textInNothing || parent !== byName) return null;
  const [field, text] = [readVarString(decoder), readVarString(decoder)];
  const deleted = readVarUint(decoder);
  return text === '' || deleted !== 0 || hasContent(decoder) ? null : { field, text };
};
