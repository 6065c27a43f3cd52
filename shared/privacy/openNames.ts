interface OpenName {
  readonly folded: string;
  /** How far its first word is from its beginning: 1 in "'t Zandt". */
  readonly lead: number;
}
type ByFirstWord = ReadonlyMap<string, readonly OpenName[]>;

/** Which pieces of a text are names that may be written. */
export interface OpenPieces {
  /** Every letter stands in an open name, in one or in several. */
  readonly cover: (from: number, to: number) => boolean;
  /** One open name has all of it. */
  readonly hold: (from: number, to: number) => boolean;
}

/** Looked up when it is asked for: most texts have nothing that looks like a name. */
export const openPieces = (text: string, known: readonly string[]): OpenPieces => {
  let places: readonly Place[] | undefined;
  const all = () => (places ??= placesOf(text, indexOf(known)));
  return {
    cover: (from, to) => {
      for (let at = from; at < to; at += 1) {
        const isLetter = /[\p{L}\p{N}]/u.test(text.charAt(at));
        if (isLetter && !all().some((place) => place.from <= at && at < place.to)) return false;
      }
      return true;
    },
    hold: (from, to) => all().some((place) => place.from <= from && to <= place.to),
  };
};

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Only where the name is words of its own: no Broek in Broekema. */
const placesOf = (text: string, index: ByFirstWord): readonly Place[] => {
  const places: Place[] = [];
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    for (const { folded, lead } of index.get(fold(word)) ?? []) {
      const from = at - lead;
      const to = from + folded.length;
      const isThere = from >= 0 && fold(text.slice(from, to)) === folded;
      if (isThere && !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2))) places.push({ from, to });
    }
  }
  return places;
};

const indexes = new WeakMap<readonly string[], ByFirstWord>();

/** Made once for a list: it is asked while somebody types. */
const indexOf = (known: readonly string[]): ByFirstWord => {
  const made = indexes.get(known) ?? indexed(known);
  indexes.set(known, made);
  return made;
};

const indexed = (known: readonly string[]): ByFirstWord => {
  const index = new Map<string, OpenName[]>();
  for (const name of new Set(known.map((one) => fold(one.trim())))) {
    const first = /[\p{L}\p{N}\p{M}]+/u.exec(name);
    if (first === null || name.length < 2) continue;
    const same = index.get(first[0]) ?? [];
    index.set(first[0], same);
    same.push({ folded: name, lead: first.index });
  }
  return index;
};

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");
