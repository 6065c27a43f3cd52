import { parse } from 'yaml';
import { listed } from '../source.ts';

export interface FrontMatter {
  /** In the order of the file; a list of values is one cell. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
  /** The names of fields that hold fields themselves, or a list of those: a cell has no room for them. */
  readonly nested: readonly string[];
  /** False where the lines between the dashes are no YAML: they stay part of the words. */
  readonly isRead: boolean;
}

const block = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const longest = 100_000;

/** The facts above a note, as Obsidian, Joplin and our own export write them. */
export const frontMatterOf = (markdown: string): FrontMatter => {
  const [whole, yaml] = block.exec(markdown) ?? [];
  if (whole === undefined || yaml === undefined || yaml.length > longest) {
    return { fields: new Map(), nested: [], body: markdown, isRead: true };
  }
  const facts = factsIn(yaml);
  return facts === null
    ? { fields: new Map(), nested: [], body: markdown, isRead: false }
    : { ...facts, body: markdown.slice(whole.length), isRead: true };
};

const factsIn = (yaml: string): Pick<FrontMatter, 'fields' | 'nested'> | null => {
  try {
    // Aliases make ten lines a thousand million: no note has them.
    const read: unknown = parse(yaml, { maxAliasCount: 0, prettyErrors: false, mapAsMap: true });
    if (read === null) return { fields: new Map(), nested: [] };
    if (!(read instanceof Map)) return null;
    const facts = [...read].flatMap(([key, value]: [unknown, unknown]) =>
      typeof key === 'string' || typeof key === 'number' ? [[String(key), value] as const] : [],
    );
    return {
      fields: new Map(
        facts.flatMap(([key, value]) => (value instanceof Map ? [] : [[key, cellOf(value)]])),
      ),
      nested: facts.flatMap(([key, value]) => (holdsFields(value) ? [key] : [])),
    };
  } catch {
    return null;
  }
};

const holdsFields = (value: unknown): boolean =>
  value instanceof Map || (Array.isArray(value) && value.some(holdsFields));

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return listed(value.map(cellOf).filter((one) => one !== ''));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};
