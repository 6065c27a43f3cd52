import type { ShareHit } from '../../shared/ipc/share.ts';
import { partsPattern } from '../../shared/privacy/nameParts.ts';
import { openPieces } from '../../shared/privacy/openNames.ts';
import { linesOf } from '../store/share/nameCheck.ts';
import type { Collected } from './collect.ts';
import type { HandedRecord } from './payload.ts';

/** A first name or a surname alone; null where there is none. */
export interface NameParts {
  /** Of whoever did not say yes. */
  readonly refused: RegExp | null;
  readonly agreed: RegExp | null;
}

export const partsPatterns = ({ people, refused, openNames }: Collected): NameParts => ({
  refused: partsPattern(
    refused.map(({ name }) => name),
    openNames,
  ),
  agreed: partsPattern(
    people.map(({ displayName }) => displayName),
    openNames,
  ),
});

/** Without any capital it may be no name at all. */
export const mayBeWord = (text: string): boolean => !/\p{Lu}/u.test(text);

/** The parts in a record that no other hit covers, and that are not in the name of an organisation. */
export const loneParts = (
  { kind, values }: HandedRecord,
  hits: readonly ShareHit[],
  pattern: RegExp | null,
  openNames: readonly string[],
): readonly ShareHit[] => {
  if (pattern === null) return [];
  return Object.entries(values).flatMap(([field, value]) =>
    linesOf(kind, field, value).flatMap((text, at): readonly ShareHit[] => {
      const open = openPieces(text, openNames);
      const here = hits.filter((hit) => hit.field === field && hit.at === at);
      return [...text.matchAll(pattern)]
        .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
        .filter(({ from, to }) => !here.some((hit) => from < hit.to && hit.from < to))
        .filter(({ from, to }) => !open.hold(from, to))
        .map((part) => ({ ...part, field, at, kind: 'name' }));
    }),
  );
};
