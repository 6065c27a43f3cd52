import { createBreather } from '../disk/breathe.ts';
import { dotText } from '../../kernel/dot.ts';
import type { Entry, Op } from '../../kernel/entry.ts';
import { parseEntry } from '../../kernel/entryCodec.ts';

/**
 * The entries in a history file. Lines of one entry, of several records or added twice after a
 * crash, become one entry; a line that cannot be read is passed over.
 */
export const mergeLines = async (
  file: Buffer,
  isWanted: (line: string) => boolean,
): Promise<readonly Entry[]> => {
  const breathe = createBreather();
  const byDot = new Map<string, { entry: Entry; lines: Set<string>; ops: Op[] }>();
  for (const line of file.toString().split('\n')) {
    if (line === '' || !isWanted(line)) continue;
    const entry = parseLine(line);
    await breathe();
    if (entry === undefined) continue;
    const dot = dotText(entry.a, entry.n);
    const known = byDot.get(dot) ?? { entry, lines: new Set<string>(), ops: [] };
    byDot.set(dot, known);
    if (known.lines.has(line)) continue;
    known.lines.add(line);
    known.ops.push(...entry.ops);
  }
  return [...byDot.values()].map(({ entry, ops }) => ({ ...entry, ops }));
};

const parseLine = (line: string): Entry | undefined => {
  try {
    const parsed = parseEntry(JSON.parse(line));
    return parsed.kind === 'entry' ? parsed.entry : undefined;
  } catch {
    return undefined;
  }
};
