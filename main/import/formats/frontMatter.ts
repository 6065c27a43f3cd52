import { parse } from 'yaml';
import { listed } from '../source.ts';

export interface FrontMatter {
  /** In the order of the file; a list of values is one cell. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
  /** False where the lines between the dashes are no YAML: they stay part of the words. */
  readonly isRead: boolean;
}

const block = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const longest = 100_000;

/** The facts above a note, as Obsidian, Joplin and our own export write them. */
export const frontMatterOf = (markdown: string): FrontMatter => {
  const [whole, yaml] = block.exec(markdown) ?? [];
  if (whole === undefined || yaml === undefined || yaml.length > longest) {
    return { fields: new Map(), body: markdown, isRead: true };
  }
  const facts = factsIn(yaml);
  return facts === null
    ? { fields: new Map(), body: markdown, isRead: false }
    : { fields: facts, body: markdown.slice(whole.length), isRead: true };
};

const factsIn = (yaml: string): ReadonlyMap<string, string> | null => {
  try {
    // Aliases make ten lines a thousand million: no note has them.
    const read: unknown = parse(yaml, { maxAliasCount: 0, prettyErrors: false, mapAsMap: true });
    if (read === null) return new Map();
    if (!(read instanceof Map)) return null;
    return new Map(
      [...read].flatMap(([key, value]: [unknown, unknown]) =>
        typeof key === 'string' ? [[key, cellOf(value)] as const] : [],
      ),
    );
  } catch {
    return null;
  }
};

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return listed(value.map(cellOf).filter((one) => one !== ''));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};
