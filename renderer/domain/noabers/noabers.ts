import type { Theme } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { NameOf, SearchHit } from '../../../shared/ipc/search.ts';
import { foldWord, wordsOf } from '../../../shared/search/fold.ts';
import { functionWords } from '../../../shared/search/functionWords.ts';
import type { Mark } from '../../../shared/search/marks.ts';
import { learnedFrom } from '../../../shared/search/synonyms.ts';

/** What is being written, or read. */
export interface Beginning {
  /** Undefined while it is not kept yet. */
  readonly id?: string;
  readonly title: string;
  readonly villageIds: readonly string[];
  readonly themes: readonly Theme[];
}

/** Something like it elsewhere, and why it looks like it. */
export interface Noaber {
  readonly id: string;
  readonly kind: 'initiative' | 'lesson';
  readonly title: string;
  readonly authorId: string;
  readonly isOwn: boolean;
  readonly villageIds: readonly string[];
  /** As they are written there. */
  readonly words: readonly string[];
  /** Parties, programmes and funds that are named in the words and take part there. */
  readonly parties: readonly string[];
  readonly themes: readonly Theme[];
}

const shortestTelling = 4;
const most = 3;

/**
 * The words that may tell a likeness: short ones and the names of places do not, nor does that it
 * went differently.
 */
export const tellingWords = (title: string, placeNames: readonly string[]): string => {
  const places = new Set(placeNames.flatMap((name) => foldedWords(name)));
  return [...new Set(foldedWords(title))]
    .filter(
      (word) =>
        word.length >= shortestTelling &&
        ![functionWords, learnedFrom, places].some((silent) => silent.has(word)),
    )
    .join(' ');
};

const foldedWords = (text: string): readonly string[] =>
  Array.from(wordsOf(text), ({ word }) => word);

type Around = {
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly lessons: ReadonlyMap<string, Lesson>;
};

/** At most three that were found, of other villages than this one's. */
export const noabersOf = (
  { id, villageIds, themes }: Beginning,
  hits: readonly SearchHit[],
  { initiatives, lessons }: Around,
): readonly Noaber[] =>
  hits
    .flatMap((hit): readonly Noaber[] => {
      const { id: hitId, kind } = hit;
      if (kind !== 'initiative' && kind !== 'lesson') return [];
      const record = kind === 'initiative' ? initiatives.get(hitId) : lessons.get(hitId);
      if (record === undefined) return [];
      const source = 'sourceInitiativeId' in record ? record.sourceInitiativeId : record.id;
      const from = initiatives.get(source ?? '');
      const where = from?.villageIds ?? [];
      if (id !== undefined && source === id) return [];
      if (where.some((one) => villageIds.includes(one))) return [];
      const { title, authorId, shared } = record;
      const isOwn = shared === undefined || shared.isOwn;
      // Of one's own without a village nobody knows that it is elsewhere.
      if (isOwn && where.length === 0) return [];
      const [words, parties] = [writtenWords(hit), partiesIn(hit)];
      const alike = record.themes.filter((theme) => themes.includes(theme));
      // Who cannot say why it stands here does not stand here.
      if (words.length + parties.length + alike.length === 0) return [];
      return [
        {
          ...{ id: hitId, kind, title, authorId, isOwn, villageIds: where },
          ...{ words, parties, themes: alike },
        },
      ];
    })
    .slice(0, most);

const partyLike: ReadonlySet<NameOf> = new Set<NameOf>(['party', 'programme', 'fundingSource']);

const partiesIn = ({ names }: SearchHit): readonly string[] =>
  names.filter(({ of }) => partyLike.has(of)).map(({ name }) => name);

/**
 * The found words as they stand in the title, in the piece of text or in the names beside them, each
 * once. The index folds its own and has signs among them; and some words the app never says.
 */
const writtenWords = ({ title, titleRanges, snippet, snippetRanges, names }: SearchHit) => {
  const written = [
    ...cutOut(title, titleRanges),
    ...cutOut(snippet, snippetRanges),
    ...names.flatMap(({ of, name, ranges }) => (partyLike.has(of) ? [] : cutOut(name, ranges))),
  ];
  const folded = written.map((word) => foldWord(word));
  return written.filter(
    (_, at) => folded.indexOf(folded[at] ?? '') === at && !learnedFrom.has(folded[at] ?? ''),
  );
};

/** Neighbours are marked as one. */
const cutOut = (text: string, marks: readonly Mark[]): readonly string[] =>
  marks.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/));
