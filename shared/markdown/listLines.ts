export interface ItemStart {
  /** Columns before the words: what belongs to the item stands at least this far in. */
  readonly indent: number;
  /** Null for a bullet. */
  readonly number: number | null;
  readonly hasWords: boolean;
}

const marker = /^( {0,3})(?:([-+*])|(\d{1,9})[.)])( +|\t|$)/;

/** How a line starts a list item, or null when it does not. */
export const itemStart = (line: string): ItemStart | null => {
  const match = marker.exec(line);
  if (match === null) return null;
  const [all, , , digits, gap = ''] = match;
  // More than four spaces after the marker would be a block of code, which we do not know.
  const indent = gap.length > 4 || gap === '' ? all.length - gap.length + 1 : all.length;
  return {
    indent,
    number: digits === undefined ? null : Number(digits),
    hasWords: line.slice(all.length).trim() !== '',
  };
};

/** The lines of the item that starts at a line, without their indent, and where it ends. */
export const itemLines = (
  lines: readonly string[],
  start: number,
  indent: number,
): { readonly own: readonly string[]; readonly end: number } => {
  const own = [(lines[start] ?? '').slice(indent)];
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const isBlank = line.trim() === '';
    if (isBlank && !isIndented(lines[at + 1] ?? '', indent)) break;
    if (isBlank) own.push('');
    else if (isIndented(line, indent)) own.push(line.slice(indent));
    else if (isLazy(line, lines[at - 1] ?? '')) own.push(line);
    else break;
  }
  return { own, end: at };
};

const isIndented = (line: string, indent: number): boolean =>
  line.trim() !== '' && line.slice(0, indent).trim() === '' && line.length > indent;

/** A line of the paragraph above that was not indented along with it. */
const isLazy = (line: string, above: string): boolean =>
  above.trim() !== '' && itemStart(line) === null && !/^ {0,3}#{1,6}(?:\s|$)/.test(line);
