export interface NoteBody {
  readonly words: string;
  readonly tags: readonly string[];
  /** How many pictures and files it showed, which stay behind. */
  readonly pictures: number;
  /** How many remarks for the writer alone stood in it. */
  readonly remarks: number;
}

// Bounded, so that no note can make them look back over all of it from every sign.
const picture =
  /!\[([^\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s"[^"\n]{0,500}")?\)/g;
const embedded = /!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]{0,300})?\]\]/g;
const resource =
  /(?<!!)\[([^\]\n]{0,500})\]\((?::\/[0-9a-f]{32}|(?:\.\.\/){0,20}_resources\/[^)\n]{0,500})\)/g;
const wikiLink = /\[\[([^\]|#\n]{1,300})(?:#[^\]|\n]{0,300})?(?:\|([^\]\n]{1,300}))?\]\]/g;
/** Of Obsidian: letters, with no space before the rest and none of them a number alone. */
const tag = /(?<=^|\s)#(?=[^\s#]*\p{L})([\p{L}\p{N}_/-]+)/gmu;

/** The words of a note, without what only its own program can show. */
export const noteBody = (markdown: string): NoteBody => {
  let pictures = 0;
  const [some, ofObsidian] = without(markdown, '%%', '%%');
  const [none, ofHtml] = without(some, '<!--', '-->');
  const withoutPictures = none
    .replace(picture, (_, alt: string) => {
      pictures += 1;
      return alt;
    })
    .replace(embedded, (_, name: string) => {
      // A note shown within a note keeps its name; a picture leaves nothing.
      const isFile = /\.[a-z0-9]{2,4}$/i.test(name);
      if (isFile) pictures += 1;
      return isFile ? '' : name;
    })
    .replace(resource, (_, name: string) => {
      pictures += 1;
      return name;
    })
    .replace(wikiLink, (_, name: string, shown: string | undefined) => shown ?? name);
  const tags = [...withoutPictures.matchAll(tag)].map(([, name = '']) => name);
  return {
    words: withoutPictures.trim(),
    tags: [...new Set(tags)],
    pictures,
    remarks: ofObsidian + ofHtml,
  };
};

/** Leaves out what stands between two signs, and counts it: it was a remark for the writer alone. */
const without = (words: string, open: string, close: string): readonly [string, number] => {
  const kept: string[] = [];
  let at = 0;
  let count = 0;
  for (;;) {
    const start = words.indexOf(open, at);
    const end = start < 0 ? -1 : words.indexOf(close, start + open.length);
    if (end < 0) return [[...kept, words.slice(at)].join(''), count];
    if (words.slice(start + open.length, end).trim() !== '') count += 1;
    kept.push(words.slice(at, start));
    at = end + close.length;
  }
};

export interface Titled {
  readonly title: string | null;
  readonly words: string;
}

/** A first heading is the title, and stands in no text. */
export const titleAbove = (words: string): Titled => {
  const above = words.trimStart();
  const end = above.indexOf('\n');
  const line = (end < 0 ? above : above.slice(0, end)).trimEnd();
  if (!/^#[ \t]/.test(line)) return { title: null, words };
  return { title: line.slice(1).trim(), words: end < 0 ? '' : above.slice(end).trim() };
};

export interface Section {
  readonly heading: string;
  readonly words: string;
}

/** What stands above the first heading of the second level, and below each of them. */
export const sectionsOf = (
  words: string,
): { readonly lead: string; readonly sections: readonly Section[] } => {
  const [lead = '', ...parts] = words.split(/^##[ \t]+/m);
  return {
    lead: lead.trim(),
    sections: parts.map((part) => {
      const end = part.indexOf('\n');
      return end < 0
        ? { heading: part.trim(), words: '' }
        : { heading: part.slice(0, end).trim(), words: part.slice(end).trim() };
    }),
  };
};
