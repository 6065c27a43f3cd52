import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Entry } from '../../kernel/entry.ts';
import { encodeEntry } from '../../kernel/entryCodec.ts';
import { openContainer, sealContainer } from './containerCodec.ts';
import type { ContainerError, Locking, Workspace } from './containerCodec.ts';
import { limits } from './limits.ts';
import { cutLines, writeLines } from './lines.ts';
import { parseEntryLine } from './parseEntryLine.ts';
import { sha256Hex } from './sha256.ts';
import type { SegmentName } from './names.ts';

const hex16 = z.string().regex(/^[0-9a-f]{16}$/);
const number = z.int().min(1).max(limits.number);

const segmentHeader = z.looseObject({
  dev: hex16,
  actor: hex16,
  first: number,
  last: number,
  count: z.int().min(0).max(limits.entries),
  app: z.string().max(40),
  /** What the writer has seen of others since its previous segment; for the health of sharing. */
  seen: z.record(hex16, number).optional(),
  /** Actors of whom the writer misses entries: whoever has them may publish a base. */
  need: z.array(hex16).max(1000).optional(),
  /** How many erased records the writer has taken out of its files. */
  purged: z.int().min(0).optional(),
});
export type SegmentHeader = z.infer<typeof segmentHeader>;

/** What a writer says of a segment; the rest of the header follows from its entries. */
export interface SegmentParts {
  readonly workspace: string;
  readonly dev: string;
  readonly app: string;
  readonly actor: string;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly seen?: Readonly<Record<string, number>>;
  readonly need?: readonly string[];
  readonly purged?: number;
}

export interface WrittenSegment {
  readonly name: SegmentName;
  readonly bytes: Buffer;
}

export const writeSegment = (
  { workspace, entries, ...said }: SegmentParts,
  locking: Locking | null,
): WrittenSegment => {
  const header = { ...said, ws: workspace, count: entries.length };
  const bytes = sealContainer('segment', header, writeLines(entries.map(encodeEntry)), locking);
  const { actor, first, last } = said;
  return { name: { actor, first, last, hash: sha256Hex(bytes, 16) }, bytes };
};

export interface ReadSegment {
  readonly header: SegmentHeader;
  readonly name: SegmentName;
  readonly entries: readonly Entry[];
  /** Entries and operations that are against the rules: nothing on every computer. */
  readonly refused: number;
  /** From this number on, only a newer version may read it; absent when all was read. */
  readonly newerFrom?: number;
}

export const readSegment = (
  bytes: Uint8Array,
  workspace: Workspace,
): Result<ReadSegment, ContainerError> => {
  const opened = openContainer(bytes, {
    role: 'segment',
    workspace,
    header: segmentHeader,
    maxBytes: limits.segmentBytes,
    maxRawBytes: limits.rawSegmentBytes,
  });
  if (!opened.ok) return opened;
  const { header, body } = opened.value;
  const { actor, first, last, count } = header;
  // A range with less in it would let every reader pass entries that nobody showed.
  if (count !== last - first + 1) return invalid('range');
  const lines = cutLines(body, limits.entries, limits.entryBytes);
  if (lines?.length !== count) return invalid('lines');
  const read = readEntries(lines, header);
  if (read === null) return invalid('numbers');
  const name = { actor, first, last, hash: sha256Hex(bytes, 16) };
  return ok({ header, name, ...read });
};

/**
 * Null when a line has no number, or not a later one than the line before: then nobody can tell
 * what the file covers. Anything else that is wrong in a line is wrong for everybody alike, so the
 * entry counts and does nothing.
 */
const readEntries = (
  lines: readonly string[],
  { actor, first, last }: SegmentHeader,
): Pick<ReadSegment, 'entries' | 'refused' | 'newerFrom'> | null => {
  const entries: Entry[] = [];
  let refused = 0;
  let newerFrom: number | undefined;
  let previous = first - 1;
  for (const line of lines) {
    const parsed = parseEntryLine(line, actor);
    if (parsed.n === undefined || parsed.n <= previous || parsed.n > last) return null;
    previous = parsed.n;
    if (parsed.kind === 'newer') newerFrom ??= parsed.n;
    if (newerFrom !== undefined) continue;
    refused += parsed.kind === 'entry' ? parsed.refused : 1;
    if (parsed.kind === 'entry') entries.push(parsed.entry);
  }
  return { entries, refused, ...(newerFrom !== undefined && { newerFrom }) };
};

const invalid = (why: string): Result<never, ContainerError> => err({ kind: 'invalid', why });
