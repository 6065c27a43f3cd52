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
  const reader = readerOf(update);
  const [clients, structs] = [reader.number(), reader.number()];
  const client = reader.number();
  const [clock, info, parent] = [reader.number(), reader.number(), reader.number()];
  if (clients !== 1 || structs !== 1 || client === null || clock !== 0) return null;
  if (info !== textInNothing || parent !== byName) return null;
  const [field, text] = [reader.text(), reader.text()];
  const deleted = reader.number();
  if (field === null || text === null || text === '' || deleted !== 0) return null;
  return reader.isAtEnd() ? { field, text } : null;
};

/** Strict, as Yjs is: what it would throw on is not read here either. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const readerOf = (bytes: Uint8Array) => {
  let at = 0;
  const number = (): number | null => {
    let value = 0;
    for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 128) {
      const byte = bytes[at];
      if (byte === undefined) return null;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value <= Number.MAX_SAFE_INTEGER ? value : null;
    }
    return null;
  };
  const text = (): string | null => {
    const length = number();
    if (length === null || length > bytes.length - at) return null;
    at += length;
    try {
      return decoder.decode(bytes.subarray(at - length, at));
    } catch {
      return null;
    }
  };
  return { number, text, isAtEnd: () => at === bytes.length };
};
