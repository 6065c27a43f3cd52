import type { ShareHit } from '../../shared/ipc/share.ts';
import { linesOf } from '../store/share/nameCheck.ts';
import type { Collected } from './collect.ts';
import type { HandedRecord } from './payload.ts';

/** Words inside a name that say of nobody who it is. */
const nobodys = new Set(
  `van de der den des te ter ten tot op in het la le el du da von zu 't ’t 's ’s en of
  mevrouw meneer mijnheer dhr mw mevr heer dame buurvrouw buurman opa oma tante oom`.split(/\s+/),
);

/** A first name or a surname alone; null where there is none. */
export interface NameParts {
  /** Of whoever did not say yes. */
  readonly refused: RegExp | null;
  readonly agreed: RegExp | null;
}

export const partsPatterns = ({ people, refused, openNames }: Collected): NameParts => ({
  refused: patternOf(
    refused.map(({ name }) => name),
    openNames,
  ),
  agreed: patternOf(
    people.map(({ displayName }) => displayName),
    openNames,
  ),
});

const patternOf = (names: readonly string[], openNames: readonly string[]): RegExp | null => {
  const open = new Set(openNames.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const parts = new Set(
    names
      .flatMap(ownParts)
      .map((part) => part.toLowerCase())
      .filter((part) => !nobodys.has(part) && !open.has(part)),
  );
  if (parts.size === 0) return null;
  const longestFirst = [...parts].sort((a, b) => b.length - a.length).join('|');
  // "Geertjes tuin", "Geertje’s tuin" and "Hans’ tuin" are of that person too.
  const ending = String.raw`(?:['’]?s|(?<=[sxz])['’])?`;
  return new RegExp(String.raw`(?<!\p{L})(?:${longestFirst})${ending}(?!\p{L})`, 'giu');
};

/** In "Geertje van de winkel" only what has a capital names her; "geertje" has none at all. */
const ownParts = (name: string): readonly string[] => {
  const parts = name.split(/[\s,.()]+/).filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part));
  const capitalised = parts.filter(hasCapital);
  return capitalised.length > 0 ? capitalised : parts;
};

/** Without any capital it may be no name at all. */
export const mayBeWord = (text: string): boolean => !/\p{Lu}/u.test(text);

/** Without one it may be an everyday word: "wil" is no name, and Wil is. */
export const hasCapital = (part: string): boolean => /^\p{Lu}/u.test(part);

/** The parts in a record that no other hit covers. */
export const loneParts = (
  { kind, values }: HandedRecord,
  hits: readonly ShareHit[],
  pattern: RegExp | null,
): readonly ShareHit[] => {
  if (pattern === null) return [];
  return Object.entries(values).flatMap(([field, value]) =>
    linesOf(kind, field, value).flatMap((text, at): readonly ShareHit[] =>
      [...text.matchAll(pattern)]
        .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
        .filter(
          ({ from, to }) =>
            !hits.some(
              (hit) => hit.field === field && hit.at === at && from < hit.to && hit.from < to,
            ),
        )
        .map((part) => ({ ...part, field, at, kind: 'name' })),
    ),
  );
};
