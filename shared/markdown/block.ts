/**
 * What a long text can hold: paragraphs, two levels of headings, lists, bold, italic and links.
 * Everything else in its Markdown is read as literal text, raw HTML first of all.
 */
export interface Span {
  /** A line feed is a line break inside the block. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly spans: readonly Span[];
}

export interface ListItem {
  readonly spans: readonly Span[];
  readonly nested: readonly List[];
}

export interface List {
  readonly kind: 'list';
  /** The number an ordered list starts with; null for bullets. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
}

export type Block = Paragraph | Heading | List;

export const plain = (text: string): Span => ({ text, bold: false, italic: false, href: null });

const sameMarks = (a: Span, b: Span): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Joins neighbours with the same marks and drops empty ones. */
export const joinSpans = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (span.text === '') continue;
    if (last !== undefined && sameMarks(last, span)) {
      joined.splice(-1, 1, { ...last, text: last.text + span.text });
    } else joined.push(span);
  }
  return joined;
};

/** The words alone, for counting, searching and comparing. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => [words(item.spans), textOf(item.nested)].join('\n')).join('\n')
        : words(block.spans),
    )
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
