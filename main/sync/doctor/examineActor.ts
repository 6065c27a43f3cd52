import { canonicalJson } from '../../kernel/live.ts';
import { encodeEntry } from '../../kernel/entryCodec.ts';
import { sha256Hex } from '../format/sha256.ts';
import type { FoundSegment } from './examineSegments.ts';
import type { ActorReport, Finding } from './report.ts';

export interface ActorFiles {
  readonly actor: string;
  /** In the order of their first numbers. */
  readonly segments: readonly FoundSegment[];
  /** How far the bases cover it. */
  readonly inBases: number;
}

/** What the files of one actor cover, and whether they agree. */
export const examineActor = (
  { actor, segments, inBases }: ActorFiles,
  reached: number,
  findings: Finding[],
): ActorReport => {
  findTwins(segments, findings);
  const gaps = gapsIn(segments, inBases);
  for (const [first, last] of gaps) {
    findings.push({ path: actor, kind: 'entries missing', why: `${first}-${last}` });
  }
  return {
    actor,
    devices: [...new Set(segments.map(({ device }) => device))],
    files: segments.length,
    reached,
    last: Math.max(inBases, ...segments.map(({ last }) => last)),
    gaps,
  };
};

const gapsIn = (
  segments: readonly FoundSegment[],
  inBases: number,
): readonly (readonly [number, number])[] => {
  const gaps: [number, number][] = [];
  let covered = inBases;
  for (const { first, last } of segments) {
    if (first > covered + 1) gaps.push([covered + 1, first - 1]);
    covered = Math.max(covered, last);
  }
  return gaps;
};

/** One dot in two files must be the same entry, but for what was erased from one of them. */
const findTwins = (segments: readonly FoundSegment[], findings: Finding[]): void => {
  const known = new Map<number, ReadonlySet<string>>();
  for (const { path, entries } of segments) {
    for (const entry of entries) {
      const ops = new Set(
        entry.ops.map((op) => sha256Hex(canonicalJson(encodeEntry({ ...entry, ops: [op] })), 16)),
      );
      const other = known.get(entry.n);
      if (other !== undefined && !isPartOf(ops, other) && !isPartOf(other, ops)) {
        findings.push({ path, kind: 'two entries under one dot', why: String(entry.n) });
      }
      if (other === undefined || ops.size > other.size) known.set(entry.n, ops);
    }
  }
};

const isPartOf = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
